/// Contracts signed or landed at one park, one a company, and the sum of their amounts.
public struct ContractControl: Hashable, Sendable {
    public var place: String
    public var signed: Int
    public var amount: ControlTarget

    public init(place: String, signed: Int, amount: ControlTarget) {
        self.place = place
        self.signed = signed
        self.amount = amount
    }
}
