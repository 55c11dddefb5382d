import Figures
import Products

/// One line of what is quoted: so many of a product at a price, with what it is made of.
public struct QuotedGood: Hashable, Sendable {
    public var name: String
    public var code: HSCode
    /// In the unit of the price.
    public var quantity: StatedNumber
    /// Of one unit, on the quotation's terms and in its currency.
    public var price: StatedNumber
    /// Kilograms of the whole line; `nil` where it is not stated.
    public var weight: StatedNumber?
    /// What one unit is made of; `nil` where it is not stated, so that no preference can be claimed.
    public var bill: StatedBill?
    public var quota: QuotaUse

    public init(
        name: String, code: HSCode, quantity: StatedNumber, price: StatedNumber, weight: StatedNumber? = nil,
        bill: StatedBill? = nil, quota: QuotaUse = .unknown
    ) {
        (self.name, self.code, self.quantity, self.price) = (name, code, quantity, price)
        (self.weight, self.bill, self.quota) = (weight, bill, quota)
    }
}
