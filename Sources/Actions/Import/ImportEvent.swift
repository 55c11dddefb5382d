import Figures

/// What an import tells while it runs.
public enum ImportEvent: Sendable {
    case began(file: String, number: Int, of: Int, ImportShare)
    /// A filing is durable: from here on it cannot be lost.
    case committed(FilingPosition, form: String, period: Period?, lines: Int)
    /// So many rows of a file are done, filed or handed back.
    case advanced(rows: Int, of: Int)
    case ended(FileOutcome)
}
