import Figures
import Registry
import Statistics

@testable import Storage

/// Small facts to file in tests.
enum Sample {
    static let july = Period.month(year: 2024, month: 7)
    static let august = Period.month(year: 2024, month: 8)
    static let knownOn = day(2024, 8, 20)

    static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(year: year, month: month, day: day) ?? Day(dayNumber: 0)
    }

    static func document(_ text: String, name: String = "output-2024-07.csv") -> SourceDocument {
        SourceDocument(
            hash: ChainHash.document(Array(text.utf8)), name: name, byteCount: text.utf8.count,
            source: "Statistics office", link: "https://example.org/output")
    }

    static func draft(
        key: String = "qinzhou", text: String = "bytes", form: String = "output", period: Period? = july,
        knownOn: Day = knownOn, recordedAt: Int64 = 1_724_115_723_000_004, lines: [ReportLine] = lines
    ) -> FilingDraft {
        FilingDraft(
            key: key, document: document(text), form: form, period: period, fields: ["month", "ytd", "remark"],
            provenance: .synthetic, knownOn: knownOn, recordedAt: Instant(microsecondsSince1970: recordedAt),
            enteredBy: "lan", isBackdated: false, lines: lines)
    }

    static let lines = [
        ReportLine(row: 2, subject: "E001", period: july, texts: ["12.5", "80", ""]),
        ReportLine(row: 3, subject: "E002", period: july, texts: ["-3", "1e", "第七月, \"ước tính\""]),
        ReportLine(row: 5, subject: "E003", period: july, texts: ["", "", "a\u{1F}b\u{1B}c\0d\u{1B}e"]),
    ]

    static let atom = PlaceAtom(prefecture: "qinzhou", district: "qinnan", park: "p1", area: "a1", programmes: ["y", "x"])

    static func key(
        _ series: String = "output/output", period: Period = july, atom: PlaceAtom = atom, classCode: String = "2614"
    ) -> CellKey {
        CellKey(series: series, period: period, atom: atom, classCode: classCode, provenance: .synthetic)
    }

    static func change(_ key: CellKey, _ month: Int128, answered: Int = 1, knownOn: Day = knownOn) -> CellChange {
        CellChange(
            key: key, knownOn: knownOn,
            sums: CellSums(
                month: ExactDecimal(millionths: month), yearToDate: ExactDecimal(millionths: 2 * month), answered: answered))
    }

    static func change(_ month: Int128, answered: Int = 1, knownOn: Day = knownOn) -> CellChange {
        change(key(), month, answered: answered, knownOn: knownOn)
    }
}
