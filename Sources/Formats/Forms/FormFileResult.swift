import Figures
import Statistics

/// What a handed-in file holds: the lines that can be filed, and what is wrong with the others.
public struct FormFileResult: Sendable {
    /// A row that cannot be filed, as it stood in the file.
    public struct RejectedRow: Hashable, Sendable {
        public var row: Int
        /// The original texts, in the order of the header.
        public var texts: [String]

        public init(row: Int, texts: [String]) {
            self.row = row
            self.texts = texts
        }
    }

    /// The field ids, in the order of every line's texts.
    public var fields: [String]
    public var lines: [ReportLine] = []
    /// Errors and warnings; those of the file and its header first.
    public var problems: [FormProblem] = []
    public var rejected: [RejectedRow] = []
    /// The column headings as they stand in the file; the keys of a JSON list.
    public var header: [String] = []
    /// For every column the number of its field among ``fields``; `nil` for columns passed over.
    public var fieldOfColumn: [Int?] = []

    /// Whether nothing can be filed because the file itself or its header is wrong.
    public var isRefusedAsAWhole: Bool {
        lines.isEmpty && rejected.isEmpty && problems.contains { $0.severity == .error }
    }

    /// Adds what was found later (unknown references, failed checks), and moves lines with an
    /// error among the rejected rows. Columns that are no field of the form are lost to these.
    public mutating func add(_ found: [FormProblem]) {
        problems += found
        let rows = Set(found.filter { $0.severity == .error }.map(\.row))
        guard !rows.isEmpty else { return }
        for line in lines where rows.contains(line.row) {
            let texts = fieldOfColumn.map { $0.map { line.texts[$0] } ?? "" }
            rejected.append(RejectedRow(row: line.row, texts: texts))
        }
        lines.removeAll { rows.contains($0.row) }
    }
}
