/// What changes of cells rest on beside the chains that they are filed in, as it was read.
///
/// A report's cells follow from the register, whose lines stand in other chains; and when the register changes, the cells of
/// reports do. Whoever files either must know that nobody filed the other since it was read.
public struct FilingBasis: Sendable {
    /// The heads of all chains when it was read; a chain that is not named had no filing.
    public var heads: [String: Int]
    /// No filing of these forms may have come since.
    public var forms: Set<String>
    /// Nor a line about one of these, of any form; then nobody else may file while this is filed. `nil` where the cells of
    /// earlier reports do not change.
    public var subjects: Set<String>?

    public init(heads: [String: Int], forms: Set<String>, subjects: Set<String>? = nil) {
        self.heads = heads
        self.forms = forms
        self.subjects = subjects
    }
}
