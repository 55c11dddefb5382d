import Figures
import GRDB
import Registry
import Statistics

/// The columns of the table of cells, and a change as it is added to them.
struct CellRow: Hashable, Sendable {
    static let key = [
        "series", "period_last_day", "period", "chain_key", "atom", "class_code", "provenance", "known_on",
    ]
    static let sums = ["month", "year_to_date", "prior_month", "prior_year_to_date", "answered"]

    /// Cells without any sum are as good as absent.
    static let isNotZero = "NOT (\(sums.map { "\($0) = 0" }.joined(separator: " AND ")))"

    static let selection = "SELECT \((key + sums).joined(separator: ", ")) FROM cell"

    var key: CellKeyAndDay
    var periodText: String
    var atomText: String
    /// In the order of ``sums``, in millionths; the last is a count.
    var numbers: [Int64]

    /// - Throws: ``RecordError/cellTooLarge(series:period:)``, ``RecordError/unstorable(field:text:)``.
    init(_ key: CellKeyAndDay, _ change: CellSums) throws(RecordError) {
        self.key = key
        periodText = key.key.period.description
        atomText = key.key.atom.description
        numbers = []
        for sum in [change.month, change.yearToDate, change.priorMonth, change.priorYearToDate] {
            guard let number = Int64(exactly: sum.millionths) else { throw tooLarge }
            numbers.append(number)
        }
        numbers.append(Int64(change.answered))
    }

    var tooLarge: RecordError { .cellTooLarge(series: key.key.series, period: key.key.period.description) }

    var arguments: StatementArguments {
        var values: [any DatabaseValueConvertible] = [
            key.key.series, key.key.period.lastDay.dayNumber, periodText, key.key.atom.prefecture, atomText,
            key.key.classCode, key.key.provenance.rawValue, key.knownOn.dayNumber,
        ]
        values += numbers.map { $0 as any DatabaseValueConvertible }
        return StatementArguments(values)
    }
}

/// Turns rows into cell changes. Few periods and atoms stand in many rows: each is parsed once.
struct CellReader {
    private var lines = LineReader()
    private var atoms: [String: PlaceAtom] = [:]

    /// - Throws: ``RecordError/damaged(what:)`` where a column does not read as what it holds, or
    ///   the columns contradict each other.
    mutating func change(_ row: Row) throws -> CellChange {
        let series: String = try row.decode(atIndex: 0)
        let periodText: String = try row.decode(atIndex: 2)
        let atomText: String = try row.decode(atIndex: 4)
        guard let period = lines.period(periodText), let atom = atom(atomText),
            let provenance = Provenance(rawValue: try row.decode(atIndex: 6)),
            let knownOn = Day(stored: try row.decode(atIndex: 7)),
            try row.decode(Int.self, atIndex: 1) == period.lastDay.dayNumber,
            try row.decode(String.self, atIndex: 3) == atom.prefecture
        else { throw RecordError.damaged(what: "cell \(series) \(periodText) \(atomText)") }
        return CellChange(
            key: CellKey(
                series: series, period: period, atom: atom, classCode: try row.decode(atIndex: 5), provenance: provenance),
            knownOn: knownOn,
            sums: CellSums(
                month: try sum(row, 8), yearToDate: try sum(row, 9), priorMonth: try sum(row, 10),
                priorYearToDate: try sum(row, 11), answered: try row.decode(atIndex: 12)))
    }

    private func sum(_ row: Row, _ index: Int) throws -> ExactDecimal {
        ExactDecimal(millionths: Int128(try row.decode(Int64.self, atIndex: index)))
    }

    private mutating func atom(_ text: String) -> PlaceAtom? {
        if let known = atoms[text] { return known }
        let atom = PlaceAtom(text)
        if let atom { atoms[text] = atom }
        return atom
    }
}
