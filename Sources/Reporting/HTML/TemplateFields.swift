/// Views as nested dictionaries, in which templates find a name at once.
///
/// In a struct the templates look by reflection, over all its fields for every name; on a large page that took most of
/// the time.
package enum TemplateFields {
  /// - Returns: Structs as dictionaries of what is there, lists as lists, all else as it is.
  package static func fields(of value: Any) -> Any {
    if value is String { return value }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .struct:
      var fields: [String: Any] = [:]
      for child in mirror.children {
        guard let label = child.label, let present = present(child.value) else { continue }
        fields[label] = present
      }
      return fields
    case .collection: return mirror.children.map { fields(of: $0.value) }
    default: return value
    }
  }

  /// - Returns: `nil` for an optional without a value, which a template takes for a missing name.
  private static func present(_ value: Any) -> Any? {
    if value is String { return value }
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .optional else { return fields(of: value) }
    return mirror.children.first.map { fields(of: $0.value) }
  }
}
