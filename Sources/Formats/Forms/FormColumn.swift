import Statistics

/// A field among all that a form's versions ask for. A class, since every cell of a file passes
/// by one, and a field's many texts would be copied each time.
final class FormColumn: Sendable {
    /// The field's number among those of all versions.
    let index: Int
    let field: FormField

    init(index: Int, field: FormField) {
        self.index = index
        self.field = field
    }
}
