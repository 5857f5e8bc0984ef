/// What the user asked for cannot be done as asked: where, why, and what to do. It ends the run with status 2.
struct UsageError: Error, CustomStringConvertible {
  var description: String
}
