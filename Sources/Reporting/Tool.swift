/// The program that a report names as its maker.
public enum Tool {
  public static let name = "counterclaim"
  public static let version = "0.1.0"
}
