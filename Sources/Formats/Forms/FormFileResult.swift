import Statistics
import Figures

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
    public var lines: [ReportLine]
    /// In the order of the rows; errors and warnings.
    public var problems: [FormProblem]
    public var rejected: [RejectedRow]
    /// The column headings as they stand in the file; the keys of a JSON list.
    public var header: [String]

    /// Whether nothing can be filed because the file itself or its header is wrong.
    public var isRefusedAsAWhole: Bool {
        lines.isEmpty && rejected.isEmpty && problems.contains { $0.severity == .error }
    }
}
