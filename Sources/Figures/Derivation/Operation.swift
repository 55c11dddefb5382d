/// How a node of a derivation comes from its children. Every operation is arithmetic that a
/// reader can repeat with the children's values.
public enum Operation: String, Hashable, Sendable, CaseIterable {
    /// Σ of the children.
    case sum
    /// The first child less all others.
    case difference
    /// 100 × first ÷ second.
    case share
    /// 100 × (first ÷ second − 1).
    case growth
    /// 100 × (first − second) ÷ third.
    case contribution
    /// 100 × (first − second) ÷ (third − fourth): a share of the parent's increment.
    case shareOfIncrement = "share-of-increment"
    /// 100 × (√(first ÷ second) − 1).
    case rootOfRatio = "root-of-ratio"
    /// 100 × (√((1 + first ÷ 100) × (1 + second ÷ 100)) − 1), of unrounded growth rates.
    case rootOfProduct = "root-of-product"
    /// The number of children whose value is not zero.
    case count
    /// 1 if any child's value is not zero, else 0.
    case any
    /// last-month value × Σ of this month's reporters ÷ Σ of their last month: first × second ÷ third.
    case movement
    /// First × second.
    case product
    /// First ÷ second.
    case quotient
    /// First × second ÷ 100, the second in per cent.
    case percentage
    /// First × second ÷ (100 + second): what a value that holds a charge of the second, in per cent, holds of it.
    case includedPercentage = "included-percentage"
    /// The least child.
    case least
    /// The greatest child.
    case greatest
    /// The only child, rounded as a law says.
    case rounded
    /// 24 × the days of the node's span; a calendar fact, read from no document.
    case hours
    /// The value of the only child.
    case same
    /// Read from one cell of a document: text × the unit's factor.
    case reported
    /// Per cent, read from a cell of a tariff for goods of an origin; of a share of another rate, that rate is the child.
    case tariffRate = "tariff-rate"
    /// 1 where the only child is 1 or more, else 0.
    case atLeastOne = "at-least-one"
    /// 1 + Σ of the children: one step more than they are away.
    case oneMore = "one-more"
    /// 1 + the number of other children that are greater than the first.
    case rank
    /// (1 + the number of children) ÷ 2: the middle of the ranks, where a value is not known.
    case middleRank = "middle-rank"
    /// The economic complexity of the first child; each child is a place, its children say (1 or 0) what it is specialised in.
    case placeComplexity = "place-complexity"
    /// The complexity of the first child; each child is a product, its children say (1 or 0) which place is specialised in it.
    case productComplexity = "product-complexity"
    /// Set by the linear program of a chain’s balance, where no row tells it alone; below stand the limits that bind the whole.
    case solved
    /// 1 where the text of a document's cell is the state asked for, else 0.
    case state
}
