import Figures

/// What the producer adds to materials: the costs that build-up counts beside originating materials.
public enum ConversionCost: String, Hashable, Sendable, CaseIterable {
    case labour, overhead, profit
    case other = "other_cost"
}

extension Production {
    /// The amount of a cost; `nil` where it is not stated.
    public func amount(of cost: ConversionCost) -> ExactDecimal? {
        switch cost {
        case .labour: labour
        case .overhead: overhead
        case .profit: profit
        case .other: otherCost
        }
    }
}
