import Figures

/// What the buyer pays beside the price: commissions, packing, royalties, materials supplied free
/// (WTO Agreement on Customs Valuation, article 8.1), or what is paid and does not belong to the customs value.
public struct ValueAddition: Hashable, Sendable {
    public var name: String
    /// For the whole quotation, in its currency.
    public var amount: StatedNumber
    /// Whether the customs value holds it.
    public var isInCustomsValue: Bool

    public init(name: String, amount: StatedNumber, isInCustomsValue: Bool) {
        (self.name, self.amount, self.isInCustomsValue) = (name, amount, isInCustomsValue)
    }
}
