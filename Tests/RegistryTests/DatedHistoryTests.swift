import Figures
import Registry
import Testing

@Suite("What is known of one thing over time")
struct DatedHistoryTests {
    /// A line told on a day, the `number`th of the ledger.
    static func line(known: String, _ number: Int, subject: String = "x", fields: [String: String] = [:], from: String = "2024-01-01") -> FiledLine {
        let names = fields.keys.sorted()
        let filing = Filing(
            position: FilingPosition(key: "reference", sequence: number), document: SourceDocument(hash: "", name: "", byteCount: 0),
            form: "", period: nil, fields: names, provenance: .documented, knownOn: Day(known)!,
            recordedAt: Instant(microsecondsSince1970: Int64(number)), enteredBy: "", isBackdated: true)
        return FiledLine(filing: filing, line: ReportLine(
            row: 2, subject: subject, period: .day(Day(from)!), texts: names.map { fields[$0]! }))
    }

    /// January a; from March b, told in April; in May it becomes known that March was c; from June d,
    /// announced in February.
    static let entries: [(from: String, known: String, value: String)] = [
        ("2024-01-01", "2024-01-05", "a"), ("2024-03-01", "2024-04-02", "b"), ("2024-03-01", "2024-05-02", "c"),
        ("2024-06-01", "2024-02-01", "d"),
    ]

    static func history(_ order: [Int]) -> DatedHistory<String> {
        var history = DatedHistory<String>()
        for index in order {
            let entry = entries[index]
            history.insert(.init(from: Day(entry.from)!, value: entry.value, source: line(known: entry.known, index)))
        }
        return history
    }

    @Test("On a day, as known on another", arguments: [
        ("2023-12-31", "2025-01-01", nil as String?), ("2024-01-01", "2024-01-04", nil), ("2024-01-01", "2024-01-05", "a"),
        ("2024-03-01", "2024-04-01", "a"), ("2024-03-01", "2024-04-02", "b"), ("2024-03-01", "2024-05-01", "b"),
        ("2024-03-01", "2024-05-02", "c"), ("2024-02-29", "2025-01-01", "a"), ("2024-05-31", "2025-01-01", "c"),
        ("2024-06-01", "2024-01-31", "a"), ("2024-06-01", "2024-02-01", "d"), ("2024-06-01", "2024-05-02", "d"),
    ])
    func bitemporal(_ on: String, _ known: String, _ expected: String?) {
        #expect(Self.history([0, 1, 2, 3]).value(on: Day(on)!, asOf: Day(known)!) == expected)
    }

    @Test("The order in which entries are taken does not matter", arguments: [
        [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2], [0, 2, 1, 3],
    ])
    func order(_ order: [Int]) {
        let history = Self.history(order)
        #expect(history.entries.map(\.value) == ["a", "b", "c", "d"])
        #expect(history.entries.map { $0.knownOn.description } == Self.entries.map(\.known))
    }

    @Test("Of two told on one day, the one that the ledger took later holds")
    func sameDay() {
        var history = DatedHistory<String>()
        history.insert(.init(from: Day("2024-01-01")!, value: "second", source: Self.line(known: "2024-01-05", 2)))
        history.insert(.init(from: Day("2024-01-01")!, value: "first", source: Self.line(known: "2024-01-05", 1)))
        #expect(history.value(on: Day("2024-01-01")!, asOf: Day("2024-01-05")!) == "second")
    }
}
