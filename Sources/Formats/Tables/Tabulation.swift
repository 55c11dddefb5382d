import Figures

/// A table as it leaves the house, before it is CSV or Excel: a head with one unit a column, rows, and the notes that
/// say where it comes from.
public struct Tabulation: Hashable, Sendable {
    /// A column's heading and its one unit.
    public struct Column: Hashable, Sendable {
        public var heading: String
        /// What its numbers count; `nil` for texts.
        public var unit: String?

        public init(_ heading: String, unit: String? = nil) {
            (self.heading, self.unit) = (heading, unit)
        }

        /// `Gross output (billion yuan)`.
        public var head: String { unit.map { $0.isEmpty ? heading : "\(heading) (\($0))" } ?? heading }
    }

    /// What stands in a row under a column.
    public enum Cell: Hashable, Sendable {
        case text(String)
        /// A number in its column's unit, with the decimals it is to show.
        case number(RoundedDecimal)
        case missing(MissingValue)
    }

    public var title: String
    public var columns: [Column]
    /// Each with as many cells as there are columns.
    public var rows: [[Cell]]
    /// The address, the day it was known, sources, and what else its reader must know; a line each.
    public var notes: [String]

    public init(title: String, columns: [Column], rows: [[Cell]], notes: [String] = []) {
        (self.title, self.columns, self.rows, self.notes) = (title, columns, rows, notes)
    }

    /// The kinds of missing values that stand in the table, for its key.
    public var missingValues: [MissingValue] {
        let held = Set(rows.joined().compactMap { if case .missing(let kind) = $0 { kind } else { nil } })
        return MissingValue.allCases.filter(held.contains)
    }
}
