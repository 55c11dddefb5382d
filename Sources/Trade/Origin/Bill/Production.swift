import Figures
import Products

/// The making of a product or of an intermediate product from materials.
public struct Production: Hashable, Sendable {
    public var country: CountryCode
    /// Whether the producer of the final product makes it. What another makes and does not originate counts with its
    /// whole price; what the same producer makes counts with the non-originating materials in it.
    public var isByFinalProducer: Bool
    /// What the inputs below make together is worth: FOB for the product, the price for an intermediate product.
    public var value: ExactDecimal
    public var inputs: [MaterialUse]
    /// Direct labour, direct overhead, profit and other cost; `nil` where they are not stated.
    public var labour: ExactDecimal?
    public var overhead: ExactDecimal?
    public var profit: ExactDecimal?
    public var otherCost: ExactDecimal?
    /// Kilograms of what is made; `nil` where it is not known.
    public var weight: ExactDecimal?
    /// Whether nothing but minimal operations is done (packing, sorting, simple assembly); `nil` where nobody said.
    public var isMinimalOnly: Bool?
    public var isWhollyObtained: Bool
    /// For each specific process that was asked about whether it is done here.
    public var processes: [String: Bool]

    public init(
        in country: CountryCode, isByFinalProducer: Bool = true, value: ExactDecimal, inputs: [MaterialUse],
        labour: ExactDecimal? = nil, overhead: ExactDecimal? = nil, profit: ExactDecimal? = nil,
        otherCost: ExactDecimal? = nil, weight: ExactDecimal? = nil, isMinimalOnly: Bool? = nil,
        isWhollyObtained: Bool = false, processes: [String: Bool] = [:]
    ) {
        self.country = country
        self.isByFinalProducer = isByFinalProducer
        self.value = value
        self.inputs = inputs
        self.labour = labour
        self.overhead = overhead
        self.profit = profit
        self.otherCost = otherCost
        self.weight = weight
        self.isMinimalOnly = isMinimalOnly
        self.isWhollyObtained = isWhollyObtained
        self.processes = processes
    }

    /// Labour, overhead, profit and other cost together; `nil` unless all four are stated.
    public var conversionCost: ExactDecimal? {
        guard let labour, let overhead, let profit, let otherCost else { return nil }
        return labour + overhead + profit + otherCost
    }
}
