import Figures

@testable import Storage

/// Files at random: corrections, late documents, several chains and forms, texts of every kind.
struct RandomLedger {
    private(set) var numbers: SeededNumbers
    private let record: DatabaseRecord
    private var instant: Int64 = 1_700_000_000_000_000

    static let form = "output"
    private static let subjects = (0..<12).map { "E\($0)" } + ["企业", "é", "e\u{301}"]
    private static let periods = (1...7).map { Period.month(year: 2024, month: $0) } + [.day(Sample.day(2024, 3, 9)), .year(2023)]
    private static let texts = [
        "", "0", "12.5", "-3", "1,234.5", "−7", "+2", "0.000001", "1000000000000000000", "-999999999999999999.999999", "999999999999.999999",
        "1e3", "第七月", "2024-07", "12.", ".", "-", ",", "1\u{1F}2", "a\u{1B}b", "0,500", "184467440737095.51616", "9223372036854.775807",
    ]

    init(_ record: DatabaseRecord, seed: UInt64) {
        self.record = record
        numbers = SeededNumbers(seed: seed)
    }

    mutating func pick<Element>(_ choices: [Element]) -> Element { choices[Int.random(in: 0..<choices.count, using: &numbers)] }

    /// Files one document.
    mutating func file() async throws {
        let period = pick(Self.periods)
        let fields = pick([["enterprise", "month", "ytd"], ["ytd", "enterprise", "month", "electricity"], ["month", "month", "ytd"], ["remark"]])
        let lines = (0..<Int.random(in: 0...9, using: &numbers)).map { row in
            ReportLine(
                row: row + 2, subject: pick(Self.subjects), period: Int.random(in: 0..<9, using: &numbers) == 0 ? pick(Self.periods) : period,
                texts: fields.map { _ in pick(Self.texts) })
        }
        instant += Int64.random(in: -2_000_000...5_000_000, using: &numbers)
        let draft = FilingDraft(
            key: pick(["qinzhou", "beihai", "nanning"]), document: Sample.document("bytes"), form: pick([Self.form, Self.form, Self.form, "wages"]),
            period: nil, fields: fields, provenance: pick(Provenance.allCases), knownOn: Sample.day(2024, pick([3, 5, 8]), pick([1, 9])),
            recordedAt: Instant(microsecondsSince1970: instant), enteredBy: "lan", isBackdated: false, lines: lines)
        _ = try await record.append([draft], changes: [], expecting: [:])
    }
}
