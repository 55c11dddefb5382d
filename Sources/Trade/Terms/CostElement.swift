/// A cost of bringing goods from the factory to the buyer, in the order in which it arises.
public enum CostElement: String, Hashable, Sendable, CaseIterable {
    /// Loading at the factory and carriage to the port or border post of export.
    case preCarriage = "pre-carriage"
    case exportClearance = "export-clearance"
    /// Handling and loading on the vehicle or vessel that leaves the country.
    case originHandling = "origin-handling"
    /// Carriage to the port or border post of import.
    case mainCarriage = "freight"
    case insurance
    /// Carriage from the port or border post of import to the destination.
    case onCarriage = "on-carriage"
    case unloading
    case importClearance = "import-clearance"

    /// Whether it arises before the goods reach the importing country, so that a CIF value holds it.
    public var isBeforeBorder: Bool { !Self.afterBorder.contains(self) }

    /// Whether it arises before the goods are on board at export, so that an FOB value holds it.
    public var isBeforeBoard: Bool { Self.beforeBoard.contains(self) }

    private static let beforeBoard: Set<CostElement> = [.preCarriage, .exportClearance, .originHandling]
    private static let afterBorder: Set<CostElement> = [.onCarriage, .unloading, .importClearance]
}
