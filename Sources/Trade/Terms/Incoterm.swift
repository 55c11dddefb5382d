/// A rule of Incoterms 2020: which costs the seller's price holds.
public enum Incoterm: String, Hashable, Sendable, CaseIterable {
    case exWorks = "EXW"
    case freeCarrier = "FCA"
    case freeAlongsideShip = "FAS"
    case freeOnBoard = "FOB"
    case costAndFreight = "CFR"
    case costInsuranceFreight = "CIF"
    case carriagePaidTo = "CPT"
    case carriageInsurancePaidTo = "CIP"
    case deliveredAtPlace = "DAP"
    case deliveredAtPlaceUnloaded = "DPU"
    case deliveredDutyPaid = "DDP"

    /// The costs that a price on these terms holds, after the allocation of costs in articles A9 and B9 of each rule.
    ///
    /// Carriage “paid to” and delivery “at place” are read as to the destination.
    ///
    /// - Parameter isAtPremises: of `FCA` only: whether the carrier takes the goods at the seller's premises.
    public func costsInPrice(isAtPremises: Bool = false) -> Set<CostElement> {
        let toCarrier: Set<CostElement> = [.preCarriage, .exportClearance]
        let onBoard = toCarrier.union([.originHandling])
        switch self {
        case .exWorks: return []
        case .freeCarrier: return isAtPremises ? [.exportClearance] : toCarrier
        case .freeAlongsideShip: return toCarrier
        case .freeOnBoard: return onBoard
        case .costAndFreight: return onBoard.union([.mainCarriage])
        case .costInsuranceFreight: return onBoard.union([.mainCarriage, .insurance])
        case .carriagePaidTo: return onBoard.union([.mainCarriage, .onCarriage])
        case .carriageInsurancePaidTo, .deliveredAtPlace: return onBoard.union([.mainCarriage, .insurance, .onCarriage])
        case .deliveredAtPlaceUnloaded: return onBoard.union([.mainCarriage, .insurance, .onCarriage, .unloading])
        case .deliveredDutyPaid: return onBoard.union([.mainCarriage, .insurance, .onCarriage, .importClearance])
        }
    }

    /// Whether the price holds the duty and the taxes on import too.
    public var isDutyInPrice: Bool { self == .deliveredDutyPaid }
}
