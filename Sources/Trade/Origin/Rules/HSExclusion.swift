import Products

/// Codes from which a change does not count: `except from heading 85.40`, `except from chapter 84 to 85`.
public struct HSExclusion: Hashable, Sendable {
    public let first: HSCode
    public let last: HSCode
    let span: HSSpan

    /// The codes from `first` to `last`, both included; `nil` where they are not of one level or do not ascend, or lie
    /// below the subheading.
    public init?(_ first: HSCode, through last: HSCode) {
        guard first.digits.utf8.count == last.digits.utf8.count, first.digits.utf8.count <= 6, first <= last else { return nil }
        (self.first, self.last, span) = (first, last, HSSpan(first, through: last))
    }

    /// The word for the level of its codes.
    var noun: String {
        switch first.digits.utf8.count {
        case 2: "chapter"
        case 4: "heading"
        default: "subheading"
        }
    }
}
