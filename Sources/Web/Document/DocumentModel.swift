import Actions

/// What the page of a document shows.
struct DocumentModel: Sendable {
    let content: DocumentExcerpt
    /// The row that a why led to.
    let row: Int?
    /// The field of the form that it led to.
    let field: String?
}
