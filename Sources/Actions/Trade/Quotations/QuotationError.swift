import Formats

/// Why a quotation is not filed or not found.
public enum QuotationError: Error, Sendable {
    /// A part of what was asked, or of the facts, could not be taken: only whole quotations are filed.
    case notWhole([FileReject])
    /// One of this id is filed already; a filed quotation is never changed.
    case idTaken(String)
    case notFound(String)
    /// A file that it rests on is not held, by its path.
    case sourceLost(String)
}
