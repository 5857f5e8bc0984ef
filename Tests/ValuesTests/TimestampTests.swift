import Testing
import Values

struct TimestampCase: Sendable, CustomTestStringConvertible {
  let phenomenon, written: String
  let read: String?
  var testDescription: String { phenomenon }
}

@Suite struct TimestampTests {
  @Test(arguments: [
    TimestampCase(phenomenon: "day alone", written: "2026-03-04", read: "2026-03-04"),
    TimestampCase(phenomenon: "basic day", written: "20260304", read: "2026-03-04"),
    TimestampCase(
      phenomenon: "IPTC norm with zone", written: "20210614T174500+0200", read: "2021-06-14T17:45:00+02:00"),
    TimestampCase(phenomenon: "IPTC norm without zone", written: "20210614T174500", read: "2021-06-14T17:45:00"),
    TimestampCase(phenomenon: "UTC", written: "2022-02-08T12:33:00Z", read: "2022-02-08T12:33:00Z"),
    TimestampCase(phenomenon: "zero offset is UTC", written: "2022-02-08T12:33:00+00:00", read: "2022-02-08T12:33:00Z"),
    TimestampCase(phenomenon: "west of Greenwich", written: "2022-02-08T12:33-0530", read: "2022-02-08T12:33:00-05:30"),
    TimestampCase(
      phenomenon: "fraction of a second", written: "2022-02-08T12:33:00.123Z", read: "2022-02-08T12:33:00Z"),
    TimestampCase(phenomenon: "space for T", written: "2022-02-08 12:33:00", read: "2022-02-08T12:33:00"),
    TimestampCase(phenomenon: "midnight at the end", written: "2024-02-28T24:00", read: "2024-02-29T00:00:00"),
    TimestampCase(phenomenon: "white space around", written: " 2022-02-08\n", read: "2022-02-08"),
    TimestampCase(phenomenon: "no such day", written: "2023-02-29", read: nil),
    TimestampCase(phenomenon: "no such month", written: "2023-13-01", read: nil),
    TimestampCase(phenomenon: "no such minute", written: "2023-01-01T10:75", read: nil),
    TimestampCase(phenomenon: "words after the day", written: "2023-01-01 tomorrow", read: nil),
    TimestampCase(phenomenon: "empty", written: "", read: nil),
    TimestampCase(phenomenon: "cut short", written: "2023-1", read: nil),
  ])
  func iso(_ example: TimestampCase) {
    #expect(Timestamp(iso: example.written)?.description == example.read)
  }

  @Test func `the same moment in two zones has the same second`() throws {
    let east = try #require(Timestamp(iso: "2025-01-09T06:30:00+01:00"))
    let utc = try #require(Timestamp(iso: "2025-01-09T05:30:00Z"))
    #expect(east.secondsSinceEpoch == utc.secondsSinceEpoch)
  }
}

@Suite struct CivilDateTests {
  @Test func `day numbers count on from the epoch and back`() throws {
    #expect(CivilDate(year: 1970, month: 1, day: 1)?.dayNumber == 0)
    for number in stride(from: -200_000, through: 200_000, by: 97) {
      let date = try #require(CivilDate(dayNumber: number))
      #expect(date.dayNumber == number)
    }
  }

  @Test(arguments: [("2026-11-25", 3), ("2022-02-08", 2), ("2024-02-29", 4), ("1970-01-01", 4), ("2023-01-01", 7)])
  func `weekdays are ISO weekdays`(day: String, weekday: Int) throws {
    #expect(try #require(Timestamp(iso: day)).date.weekday == weekday)
  }
}
