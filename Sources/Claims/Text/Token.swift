/// The smallest piece that the rules look at: a word, a number, one Han character or a sign.
struct Token: Sendable {
    enum Kind: Sendable {
        case word, number, han, sign
    }

    let kind: Kind
    let span: Span
    /// Lower case, narrow forms for full-width ones, numbers without grouping.
    let text: String
    /// The first scalar of the text: most words are told apart by it, cheaper than by the whole.
    let head: UInt32
    /// Whether a blank or the start of the line stands before it.
    let isSpaced: Bool
    let isCapitalised: Bool
    /// Whether digits were grouped by commas, as amounts are and years are not.
    let isGrouped: Bool

    init(
        kind: Kind, span: Span, text: String, isSpaced: Bool = false, isCapitalised: Bool = false, isGrouped: Bool = false
    ) {
        self.kind = kind
        self.span = span
        self.text = text
        head = text.unicodeScalars.first?.value ?? 0
        self.isSpaced = isSpaced
        self.isCapitalised = isCapitalised
        self.isGrouped = isGrouped
    }

    /// The value of a short run of digits without a fraction: a year, a month, a day.
    var wholeNumber: Int? {
        kind == .number && text.utf8.count <= 9 ? Int(text) : nil
    }
}
