/// Where in a file of trade facts a rate stands.
public struct FactPlace: Hashable, Sendable {
    /// The file's name without folders.
    public var file: String
    /// The line, from 1.
    public var row: Int
    /// The column of a table, or the key that the text stands behind.
    public var field: String
    public var text: String

    public init(file: String, row: Int, field: String, text: String) {
        (self.file, self.row, self.field, self.text) = (file, row, field, text)
    }
}
