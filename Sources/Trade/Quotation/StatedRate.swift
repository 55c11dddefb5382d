import Figures

/// A rate that the asker states with its source, in place of one that is not held: of a tax, or of exchange.
public struct StatedRate: Hashable, Sendable {
    public var rate: StatedNumber
    public var source: String

    public init(_ rate: StatedNumber, source: String) {
        (self.rate, self.source) = (rate, source)
    }
}
