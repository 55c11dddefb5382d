/// Up to where a country counts the costs into the customs value (WTO Agreement on Customs Valuation, article 8.2).
public enum CustomsBasis: String, Hashable, Sendable, CaseIterable {
    /// With carriage and insurance to the country of import.
    case costInsuranceFreight = "cif"
    /// Without them.
    case freeOnBoard = "fob"

    /// Whether the customs value holds a cost.
    public func holds(_ element: CostElement) -> Bool {
        switch self {
        case .costInsuranceFreight: element.isBeforeBorder
        case .freeOnBoard: element.isBeforeBoard
        }
    }
}
