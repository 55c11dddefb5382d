import Figures

/// Who says a rate, and how sure it is.
public struct FactSource: Hashable, Sendable {
    /// The act, notice or publication, so that it can be found.
    public var text: String
    /// Whether it was found to be so; what is only likely is named, and never applied.
    public var isVerified: Bool
    /// Where the rate itself stands; `nil` for what was not read from a file.
    public var place: FactPlace?

    public init(_ text: String, isVerified: Bool, place: FactPlace? = nil) {
        (self.text, self.isVerified, self.place) = (text, isVerified, place)
    }
}
