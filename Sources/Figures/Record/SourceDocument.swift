/// A document that facts are read from: a file as it was handed in, and where it came from.
public struct SourceDocument: Hashable, Sendable {
    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    public var hash: String
    /// The file's name without folders.
    public var name: String
    public var byteCount: Int
    /// Who says it: a publication, an office, a respondent. Empty where the file stands for itself.
    public var source: String
    /// Where a reader finds the original, if anywhere.
    public var link: String

    public init(hash: String, name: String, byteCount: Int, source: String = "", link: String = "") {
        self.hash = hash
        self.name = name
        self.byteCount = byteCount
        self.source = source
        self.link = link
    }
}
