import Decisions
import Testing

@Suite struct MomentTests {
  @Test(
    arguments: [
      ("2026-11-25T10:46:13.250Z", "2026-11-25T10:46:13.250Z"), ("2026-11-25T10:46:13Z", "2026-11-25T10:46:13.000Z"),
      ("2026-11-25T10:46:13.2Z", "2026-11-25T10:46:13.200Z"), ("2026-11-25T11:46:13+01:00", "2026-11-25T10:46:13.000Z"),
      ("2026-11-25T10:46:13.123987Z", "2026-11-25T10:46:13.123Z"),
      ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
      ("2026-11-25T10:46:13", nil), ("2026-11-25", nil), ("yesterday", nil), ("", nil),
    ] as [(String, String?)])
  func `a time is read with its zone and written in UTC`(text: String, written: String?) {
    #expect(Moment(iso: text)?.description == written)
  }

  @Test(arguments: [Int.min, -1, 0, 1, Int.max])
  func `any number gives a moment that is read back`(milliseconds: Int) {
    let moment = Moment(milliseconds: milliseconds)
    #expect(Moment(iso: moment.description) == moment)
  }
}
