import Actions
import Formats

/// What the page that quotes shows.
struct QuoteModel: Sendable {
    var form: QuoteForm
    /// `nil` before anything is handed in, and where nothing of it could be taken.
    var answer: QuotationAnswer?
    /// What could not be taken.
    var rejects: [FileReject] = []
    /// The fields that were left empty and are needed.
    var missing: [String] = []
    /// Whether no tariff of the importer is held.
    var isWithoutTariff = false
}
