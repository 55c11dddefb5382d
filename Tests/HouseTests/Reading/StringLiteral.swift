/// A string literal of a Swift file.
struct StringLiteral {
    let line: Int
    /// Where its opening quotation mark stands in the blanked code, in bytes.
    let offset: Int
    /// As written, an interpolation shown as `\()`.
    var text: String

    var interpolations: Int { text.split(separator: "\\()", omittingEmptySubsequences: false).count - 1 }
}
