extension Operation {
    /// The sign before a child of a node, by its place among the children.
    public func sign(before index: Int) -> String {
        switch self {
        case .sum: "+ "
        case .difference: index == 0 ? "" : "− "
        case .share, .growth, .rootOfRatio: ["", "÷ "][min(index, 1)]
        case .contribution: ["", "− ", "÷ "][min(index, 2)]
        case .shareOfIncrement: ["", "− ", "÷ ", "− "][min(index, 3)]
        case .rootOfProduct, .product: ["", "× "][min(index, 1)]
        case .movement: ["", "× ", "÷ "][min(index, 2)]
        case .count, .any: "• "
        case .same: "= "
        case .reported, .state, .hours: ""
        }
    }
}
