import Figures
import Testing

@Suite("Instants")
struct InstantTests {
    @Test("Printed and read again, before 1970 too")
    func roundTrip() {
        var random = SplitMix64(seed: 11)
        for _ in 0..<5_000 {
            // The years 1 to 9999.
            let instant = Instant(microsecondsSince1970: Int64.random(in: -62_135_596_800_000_000..<253_402_300_800_000_000, using: &random))
            #expect(Instant(instant.description) == instant)
        }
    }

    @Test("Known instants", arguments: [
        (Int64(0), "1970-01-01T00:00:00.000000Z"), (-1, "1969-12-31T23:59:59.999999Z"),
        (1_724_115_723_000_004, "2024-08-20T01:02:03.000004Z"), (-86_400_000_000, "1969-12-31T00:00:00.000000Z"),
        (951_782_400_000_000, "2000-02-29T00:00:00.000000Z"),
    ])
    func known(microseconds: Int64, text: String) {
        #expect(Instant(microsecondsSince1970: microseconds).description == text)
        #expect(Instant(text)?.microsecondsSince1970 == microseconds)
    }

    @Test("The order of texts is the order of instants")
    func order() {
        var random = SplitMix64(seed: 12)
        for _ in 0..<1_000 {
            let pair = (0..<2).map { _ in
                Instant(microsecondsSince1970: Int64.random(in: -2_000_000_000_000_000...4_000_000_000_000_000, using: &random))
            }
            #expect((pair[0] < pair[1]) == (pair[0].description < pair[1].description))
        }
    }

    @Test("The zone's day turns at its own midnight", arguments: [
        ("2024-08-19T15:59:59.999999Z", 8, "2024-08-19"), ("2024-08-19T16:00:00.000000Z", 8, "2024-08-20"),
        ("2024-08-19T16:59:59.999999Z", 7, "2024-08-19"), ("1969-12-31T16:00:00.000000Z", 8, "1970-01-01"),
        ("1969-12-31T15:59:59.999999Z", 8, "1969-12-31"), ("2024-01-01T02:00:00.000000Z", -3, "2023-12-31"),
    ])
    func day(text: String, offset: Int, expected: String) throws {
        #expect(try #require(Instant(text)).day(offsetHours: offset).description == expected)
    }

    @Test("Texts that are no instant in the one form", arguments: [
        "2024-08-20", "2024-08-20T01:02:03Z", "2024-08-20T01:02:03.000004", "2024-08-20T24:00:00.000000Z",
        "2024-08-20T01:60:00.000000Z", "2024-08-20T01:02:60.000000Z", "2024-02-30T01:02:03.000004Z",
        "2024-08-20TT01:02:03.000004Z", "2024-08-20T01.02.03:000004Z", "2024-08-20T1:02:03.0000004Z",
        "2024-08-20T01:2:003.000004Z", "2024-08-20 01:02:03.000004Z", "",
    ])
    func refused(text: String) {
        #expect(Instant(text) == nil)
    }
}
