import Products
import Testing
import Trade

@Suite("A code of the Harmonized System knows what lies above and below it")
struct HSCodeTests {
    @Test("points and spaces are left out, and shown again as schedules print them", arguments: [
        ("85183010", "8518.30.10"), ("8518.30.10", "8518.30.10"), ("8518 30", "8518.30"), ("8518", "8518"), ("85", "85"),
        ("9999.99.99.9999", "9999.99.99.99.99"),
    ])
    func reads(text: String, shown: String) throws {
        #expect(try HSCode(text).description == shown)
    }

    @Test("what is not a code is named with its reason", arguments: [
        ("", HSCodeError.Reason.empty), ("9849170", .oddCount(7)), ("85a8", .notADigit), ("85183010203040", .tooLong(14)), ("0012", .noChapter),
        ("８５", .notADigit),
    ])
    func refuses(text: String, reason: HSCodeError.Reason) {
        #expect(throws: HSCodeError(text: text, reason: reason)) { try HSCode(text) }
    }

    @Test("a line lies within its subheading, heading and chapter, and not the other way round")
    func within() throws {
        let line = try HSCode("8518.30.10")
        #expect(line.chapter == (try HSCode("85")))
        #expect(line.heading == (try HSCode("8518")))
        #expect(line.subheading == (try HSCode("851830")))
        #expect(line.isWithin(line.chapter) && line.isWithin(line))
        #expect(!line.chapter.isWithin(line))
        #expect(!line.isWithin(try HSCode("8519")))
        #expect(line.chapter.heading == nil)
        #expect(line.chapter < line)
    }

    @Test("editions follow one another") func editions() {
        #expect(HSEdition.allCases.sorted() == [.hs2012, .hs2017, .hs2022])
    }
}

@Suite("A country is named by a code that ISO 3166 assigns")
struct CountryCodeTests {
    @Test("assigned codes are read, others are not") func codes() {
        #expect(CountryCode("CN") == .china)
        #expect(CountryCode("cn") == nil)
        #expect(CountryCode("XX") == nil)
        #expect(CountryCode.asean.contains(.vietnam) && CountryCode.asean.count == 10)
        #expect(CountryCode.asean.allSatisfy { CountryCode($0.code) == $0 })
    }

    @Test("a scheme asks for a proof of origin if it is an agreement's") func schemes() {
        #expect(Trade.TariffScheme.allCases.filter(\.isPreferential) == [.acfta, .rcep, .atiga])
    }
}
