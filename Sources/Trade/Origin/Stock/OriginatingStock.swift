import Figures

/// The ledger of materials held under proofs of origin: what came in, what went out, what is left. What is spent on one
/// export cannot support another.
public struct OriginatingStock: Sendable {
    /// A material under one proof.
    public struct Lot: Hashable, Sendable {
        public var material: String
        public var proof: OriginProof

        public init(material: String, proof: OriginProof) {
            (self.material, self.proof) = (material, proof)
        }
    }

    /// All entries in the order they were taken.
    public private(set) var entries: [StockEntry] = []
    private var balances: [Lot: ExactDecimal] = [:]
    private var lastDays: [Lot: Day] = [:]
    private var validity: [Lot: Day] = [:]
    private var documents: [Lot: [String: Day]] = [:]

    public init() {}

    /// What is left of a material under a proof; zero where nothing came in.
    public func balance(of lot: Lot) -> ExactDecimal { balances[lot] ?? .zero }

    /// What is left of every lot that ever came in.
    public var lots: [(lot: Lot, balance: ExactDecimal)] {
        balances.map { ($0.key, $0.value) }
            .sorted { ($0.0.material, $0.0.proof.reference, $0.0.proof.agreement) < ($1.0.material, $1.0.proof.reference, $1.0.proof.agreement) }
    }

    /// Takes an entry, or refuses it and stays as it was; constant time.
    public mutating func take(_ entry: StockEntry) throws(StockRefusal) {
        let lot = Lot(material: entry.material, proof: entry.proof)
        guard entry.quantity > .zero else { throw .quantityNotPositive(entry.quantity) }
        if let day = documents[lot]?[entry.document] { throw .usedBefore(document: entry.document, on: day) }
        if let last = lastDays[lot], entry.day < last { throw .notInOrder(last: last) }
        let balance = balance(of: lot)
        switch entry.direction {
        case .incoming:
            balances[lot] = balance + entry.quantity
            if let day = entry.validThrough { validity[lot] = day }
        case .outgoing:
            guard balances[lot] != nil else { throw .unknownStock }
            if let last = validity[lot], entry.day > last { throw .proofExpired(last) }
            guard entry.quantity <= balance else { throw .notEnough(balance: balance, asked: entry.quantity) }
            balances[lot] = balance - entry.quantity
        }
        documents[lot, default: [:]][entry.document] = entry.day
        lastDays[lot] = entry.day
        entries.append(entry)
    }
}
