import Actions
import Claims
import Figures
import Foundation
import Testing

@testable import Commands

/// A figure of a text and what is to be said of it.
struct ExpectedVerdict: Sendable, CustomTestStringConvertible {
    var text: String
    var verdict: Verdict
    /// What each candidate is judged, where the verdict is ambiguous.
    var candidates: Set<Verdict> = []

    init(_ text: String, _ verdict: Verdict, _ candidates: Set<Verdict> = []) {
        self.text = text
        self.verdict = verdict
        self.candidates = candidates
    }

    var testDescription: String { "\(text): \(verdict.rawValue)" }
}

/// China News Service, 2024-08-20, and Xinhua Silk Road, 2023-09-18: the published figures of the zone.
@Suite("Verdicts on the published figures")
struct VerdictTests {
    static let ambiguousPlan = ExpectedVerdict("about 5.8 billion yuan", .ambiguous, [.asQuoted, .contradicted])

    static let articles: [(name: String, day: String, figures: [ExpectedVerdict])] = [
        (
            "seed1", "2024-08-20",
            [
                ExpectedVerdict("1,221 projects", .matches), ExpectedVerdict("70.1 billion yuan", .matches),
                ExpectedVerdict("1.21 trillion yuan", .matches), ExpectedVerdict("145.5 billion yuan", .matches),
                ExpectedVerdict("10%", .matches), ExpectedVerdict("6%", .matches), ExpectedVerdict("seven areas", .matches),
                ExpectedVerdict("60 companies", .matches), ambiguousPlan, ExpectedVerdict("about 24.5 billion yuan", .asQuoted),
                ExpectedVerdict("more than 160 million kWh", .matches), ExpectedVerdict("2-hour", .notInOurData),
                ExpectedVerdict("exceeds RMB 90 billion", .asQuoted),
                ExpectedVerdict("exceed RMB 100 billion", .asQuoted),
            ]
        ),
        (
            "seed2", "2023-09-18",
            [
                ExpectedVerdict("5.234 billion yuan", .matches), ExpectedVerdict("92.15 percent", .matches),
                ExpectedVerdict("3.138 billion yuan", .matches), ExpectedVerdict("3822.5 percent", .matches),
                ExpectedVerdict("six consulates", .asQuoted), ExpectedVerdict("14 trade liaison offices", .asQuoted),
                ExpectedVerdict("34,000", .asQuoted),
            ]
        ),
    ]

    static func check(_ text: String, _ day: String) async throws -> CheckedArticle {
        try await CheckArticle.run(text, publishedOn: Day(day), at: try await DemoZone.shared.value.desk)
    }

    static func expect(_ expected: [ExpectedVerdict], of checked: CheckedArticle) {
        for figure in expected {
            guard let judgement = checked.judgements.first(where: { $0.reading.words.text.hasPrefix(figure.text) }) else {
                Issue.record("“\(figure.text)” was not read")
                continue
            }
            #expect(judgement.verdict == figure.verdict, "\(figure): \(judgement.failure.map { "\($0)" } ?? "\(judgement.candidates.map(\.candidate.address))")")
            if !figure.candidates.isEmpty { #expect(Set(judgement.candidates.map(\.verdict)) == figure.candidates, "\(figure)") }
        }
    }

    @Test("The two articles that the zone starts from, figure by figure", .enabled(if: DemoZone.seed("seed1") != nil, "needs ../shared"))
    func seeds() async throws {
        for seed in Self.articles {
            let checked = try await Self.check(try #require(DemoZone.seed(seed.name)), seed.day)
            Self.expect(seed.figures, of: checked)
            #expect(checked.judgements.allSatisfy { $0.verdict != .matches || $0.isSynthetic || $0.reading.kind == .count })
        }
    }

    /// The same figures in words of our own.
    static let otherWords: [(text: String, day: String, figures: [ExpectedVerdict])] = [
        (
            "On August 20 the China-ASEAN Industrial Cooperation Zone, made up of seven areas, counted 1,221 projects under construction. "
                + "It completed investment of 70.1 billion yuan from January to July this year.", "2024-08-20",
            [ExpectedVerdict("seven areas", .matches), ExpectedVerdict("1,221 projects", .matches), ExpectedVerdict("70.1 billion yuan", .matches)]
        ),
        (
            "From January to July 2024 the gross industrial output value and the industrial investment of Guangxi's industrial parks "
                + "were 1.21 trillion yuan and 145.5 billion yuan respectively, up 10% and 6% year on year.", "2024-08-20",
            [
                ExpectedVerdict("1.21 trillion yuan", .matches), ExpectedVerdict("145.5 billion yuan", .matches), ExpectedVerdict("10%", .matches),
                ExpectedVerdict("6%", .matches),
            ]
        ),
        (
            "So far 60 companies have signed contracts with the China-ASEAN Digital Economy Industrial Park, for a total investment of "
                + "about 5.8 billion yuan.", "2024-08-20", [ExpectedVerdict("60 companies", .matches), ambiguousPlan]
        ),
        (
            "The Fangchenggang offshore wind farm, with a total investment of about 24.5 billion yuan, has generated more than "
                + "160 million kWh of electricity.", "2024-08-20",
            [ExpectedVerdict("about 24.5 billion yuan", .asQuoted), ExpectedVerdict("more than 160 million kWh", .matches)]
        ),
        (
            "Huayi builds an integrated base in Qinzhou. The total planned investment of the project exceeds RMB 90 billion. It is expected "
                + "that the output value of the project will exceed RMB 100 billion when complete.", "2024-08-20",
            [ExpectedVerdict("exceeds RMB 90 billion", .asQuoted), ExpectedVerdict("exceed RMB 100 billion", .asQuoted)]
        ),
        (
            "From January to August this year the industrial output of Qingxiu District was 5.234 billion yuan, a year-on-year rise of "
                + "92.15 percent. The new energy industry contributed 3.138 billion yuan, up 3822.5 percent. Qingxiu has six consulates general "
                + "and 14 trade liaison offices. In 2022, electric vehicle sales in ASEAN were 34,000.", "2023-09-18",
            [
                ExpectedVerdict("5.234 billion yuan", .matches), ExpectedVerdict("92.15 percent", .matches),
                ExpectedVerdict("3.138 billion yuan", .matches), ExpectedVerdict("3822.5 percent", .matches),
                ExpectedVerdict("six consulates", .asQuoted), ExpectedVerdict("14 trade liaison offices", .asQuoted),
                ExpectedVerdict("34,000", .asQuoted),
            ]
        ),
    ]

    @Test("The same figures in other words", arguments: VerdictTests.otherWords.indices)
    func told(_ index: Int) async throws {
        let text = Self.otherWords[index]
        Self.expect(text.figures, of: try await Self.check(text.text, text.day))
    }

    /// Sentences about one figure each; the number is beyond what was printed, on both sides of it where it is no bound.
    @Test(
        "A match altered beyond rounding is contradicted, in both directions",
        arguments: [
            ("On 20 August the China-ASEAN Industrial Cooperation Zone had # projects under construction.", ["1,220", "1,222", "1,121"]),
            ("The China-ASEAN Industrial Cooperation Zone completed investment of # billion yuan from January to July 2024.", ["69.9", "70.3", "71.0"]),
            ("Guangxi industrial parks had an industrial output of # trillion yuan from January to July 2024.", ["1.19", "1.22", "12.1"]),
            ("Industrial investment in Guangxi industrial parks rose # percent from January to July 2024.", ["4", "7", "60"]),
            ("Industrial investment in Guangxi industrial parks fell # percent from January to July 2024.", ["6"]),
            ("The China-ASEAN Industrial Cooperation Zone has # areas.", ["six", "eight"]),
            ("# companies have signed contracts with the China-ASEAN Digital Economy Industrial Park.", ["59", "61", "600"]),
            ("The Fangchenggang offshore wind farm has generated more than # million kWh of electricity.", ["170", "1,600"]),
            ("Industrial output of Qingxiu District was # billion yuan in January-August 2023.", ["5.233", "5.235", "52.34"]),
            ("2023年1—8月，青秀区新能源产业产值#亿元。", ["31.37", "31.39", "3.138"]),
        ])
    func altered(sentence: String, numbers: [String]) async throws {
        for number in numbers {
            let checked = try await Self.check(sentence.replacing("#", with: number), "2024-08-20")
            #expect(checked.judgements.map(\.verdict) == [.contradicted], "\(sentence) \(number): \(checked.judgements)")
        }
    }

    @Test("Cut, loose, another basis, another vintage")
    func shades() async throws {
        let reader = try await DemoZone.shared.value.desk.reader
        func level(_ address: String) async throws -> Figure { try await reader.figure(try FigureAddress(parsing: address)) }
        // The wind farm has generated 164.8 million kWh or so: a bound that holds, and is far away.
        let loose = try await Self.check("The Fangchenggang offshore wind farm has generated more than 100 million kWh of electricity.", "2024-08-20")
        #expect(loose.judgements.map(\.verdict) == [.loose])
        // Digits cut off where half-up rounding would have raised the last one.
        let investment = try #require(try await level("investment.completed/zone/all/2024-07.ytd").value.exact)
        let places = try #require((1...5).first { investment.inBillions(places: $0, .truncate) != investment.inBillions(places: $0, .halfUp) })
        let (cut, rounded) = (investment.inBillions(places: places, .truncate), investment.inBillions(places: places, .halfUp))
        for (printed, verdict) in [(cut, Verdict.cut), (rounded, .matches)] {
            let checked = try await Self.check(
                "The China-ASEAN Industrial Cooperation Zone completed investment of \(printed) billion yuan from January to July 2024.", "2024-08-20")
            #expect(checked.judgements.map(\.verdict) == [verdict], "\(printed)")
        }
        // Nominal growth compares with the level published a year before, comparable growth with the respondents' own columns.
        let nominal = try await level("output.gross/nanning/all/2024-07.ytd/growth.nominal")
        let comparable = try await level("output.gross/nanning/all/2024-07.ytd/growth.comparable")
        let (one, other) = (try #require(nominal.value.decimalString(unit: .percent)), try #require(comparable.value.decimalString(unit: .percent)))
        try #require(one != other)
        let basis = try await Self.check("Nanning's industrial output grew \(one) percent from January to July 2024.", "2024-08-20")
        #expect(basis.judgements.map(\.verdict) == [.anotherBasis], "\(one) \(other) \(basis.judgements)")
    }
}

extension ExactDecimal {
    fileprivate func inBillions(places: Int, _ rule: RoundingRule) -> String {
        Ratio(numerator: millionths, denominator: 1_000_000_000_000_000).rounded(places: places, rule).description
    }
}
