import Actions
import Figures

/// What the page of quotations shows.
enum QuotationModel: Sendable {
    /// Those that are filed.
    case all([FrozenQuotation])
    /// One of them, computed again.
    case whole(ReadQuotation.Again)
    /// One number of it, with its why.
    case number(ReadQuotation.Again, Derivation, listsAll: Bool)
}
