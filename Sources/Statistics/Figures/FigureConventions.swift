import Figures

/// The office's conventions for figures: thresholds are data, not code.
public struct FigureConventions: Hashable, Sendable {
    /// A base under this share of the current value is low.
    public var lowBaseShareOfCurrent: Ratio
    /// A base under this share of its parent's base is low.
    public var lowBaseShareOfParent: Ratio
    /// Whether missing respondents are computed.
    public var imputesMissing: Bool

    public init(
        lowBaseShareOfCurrent: Ratio = Ratio(numerator: 1, denominator: 10),
        lowBaseShareOfParent: Ratio = Ratio(numerator: 5, denominator: 1000), imputesMissing: Bool = false
    ) {
        self.lowBaseShareOfCurrent = lowBaseShareOfCurrent
        self.lowBaseShareOfParent = lowBaseShareOfParent
        self.imputesMissing = imputesMissing
    }
}
