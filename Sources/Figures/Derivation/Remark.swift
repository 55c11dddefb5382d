/// Something that a figure tells unasked, with the address of what it says.
public struct Remark: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
        /// What a published total less a published part implies about the rest.
        case impliedRest = "implied-rest"
        /// The growth divides by a base under the threshold.
        case lowBase = "low-base"
        /// The prior-year columns cannot be compared with reports of that year.
        case notVerifiable = "not-verifiable"
        /// Respondents are missing.
        case response
        /// A later document changes this figure.
        case revisedLater = "revised-later"
    }

    public var kind: Kind
    public var address: FigureAddress
    public var text: LocalizedText

    public init(kind: Kind, address: FigureAddress, text: LocalizedText) {
        self.kind = kind
        self.address = address
        self.text = text
    }
}
