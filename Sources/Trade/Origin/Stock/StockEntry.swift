import Figures

/// A line of the ledger of originating stock: what came in under a proof, or went out into an export.
public struct StockEntry: Hashable, Sendable {
    /// Which way.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
        case incoming = "in"
        case outgoing = "out"
    }

    public var direction: Direction
    public var material: String
    public var proof: OriginProof
    /// In the material's own unit.
    public var quantity: ExactDecimal
    public var day: Day
    /// What moved it: an import declaration, an export order. One document moves a material under a proof once.
    public var document: String
    /// The last day of the proof's validity, on incoming entries; `nil` where it is not held.
    public var validThrough: Day?

    public init(
        _ direction: Direction, material: String, proof: OriginProof, quantity: ExactDecimal, day: Day, document: String,
        validThrough: Day? = nil
    ) {
        self.direction = direction
        self.material = material
        self.proof = proof
        self.quantity = quantity
        self.day = day
        self.document = document
        self.validThrough = validThrough
    }
}
