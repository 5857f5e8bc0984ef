/// Runs `work` over `inputs`, at most `jobs` at a time, and hands the results on in the order of the inputs.
///
/// At most a few results per job wait for an earlier one, so memory does not grow with the number of inputs.
func inOrder<Input: Sendable, Output: Sendable>(
  _ inputs: [Input], jobs: Int, work: @escaping @Sendable (Input) -> Output, handOn: (Output) throws -> Void
) async throws {
  let window = max(jobs, 1) * 4
  try await withThrowingTaskGroup(of: (Int, Output).self) { group in
    var started = 0
    var handedOn = 0
    var running = 0
    var waiting: [Int: Output] = [:]
    while handedOn < inputs.count {
      while started < inputs.count, running < max(jobs, 1), started - handedOn < window {
        let index = started
        let input = inputs[index]
        group.addTask { (index, work(input)) }
        started += 1
        running += 1
      }
      guard let (index, output) = try await group.next() else { break }
      running -= 1
      waiting[index] = output
      while let next = waiting.removeValue(forKey: handedOn) {
        handedOn += 1
        try handOn(next)
      }
    }
  }
}
