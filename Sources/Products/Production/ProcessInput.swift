import Figures

/// One thing that a process needs: any one of its alternatives, or a mixture of them.
public struct ProcessInput: Hashable, Sendable {
    /// What would do, each with the quantity that ends up in the product.
    public var alternatives: [GoodQuantity]
    /// The share of the quantity bought that ends up in the product, in per cent: above 0, at most 100.
    public var yield: ExactDecimal
    /// Where the yield stands; `nil` where all of it ends up in the product.
    public var yieldEvidence: Evidence?

    public init(_ alternatives: [GoodQuantity], yield: ExactDecimal = 100, yieldEvidence: Evidence? = nil) {
        (self.alternatives, self.yield, self.yieldEvidence) = (alternatives, yield, yieldEvidence)
    }

    /// What has to be bought of an alternative: its quantity over the yield.
    public func gross(of alternative: GoodQuantity) -> Ratio {
        Ratio(numerator: alternative.quantity.millionths * 100, denominator: yield.millionths)
    }
}
