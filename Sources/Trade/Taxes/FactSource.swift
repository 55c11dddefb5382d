import Figures

/// Who says a rate, and how sure it is.
public struct FactSource: Hashable, Sendable {
    /// The act, notice or publication, so that it can be found.
    public var text: String
    /// Whether it was found to be so; what is only likely is named, and never applied.
    public var isVerified: Bool

    public init(_ text: String, isVerified: Bool) {
        (self.text, self.isVerified) = (text, isVerified)
    }
}
