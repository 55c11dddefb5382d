extension Operation {
    /// The sign before a child of a node, by its place among the children.
    public func sign(before index: Int) -> String {
        switch self {
        case .sum, .oneMore: "+ "
        case .difference: index == 0 ? "" : "− "
        case .share, .growth, .rootOfRatio, .quotient: ["", "÷ "][min(index, 1)]
        case .contribution: ["", "− ", "÷ "][min(index, 2)]
        case .shareOfIncrement: ["", "− ", "÷ ", "− "][min(index, 3)]
        case .rootOfProduct, .product, .percentage, .includedPercentage: ["", "× "][min(index, 1)]
        case .movement: ["", "× ", "÷ "][min(index, 2)]
        case .count, .any, .least, .greatest, .rank, .middleRank, .placeComplexity, .productComplexity: "• "
        case .same, .rounded, .atLeastOne: "= "
        case .reported, .state, .hours, .tariffRate, .solved: ""
        }
    }
}
