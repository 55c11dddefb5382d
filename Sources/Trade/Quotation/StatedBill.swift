import Figures

/// A bill of materials with the cells of the document that it was read from.
public struct StatedBill: Hashable, Sendable {
    public var bill: BillOfMaterials
    /// For each use of a material, in the order of the bill's uses, the cell of its value.
    public var values: [DocumentCell]
    /// For each use, the cell of what may be taken off it, where any is stated.
    public var deductions: [DocumentCell?]
    /// By component, the cell of the value of what is made, where it is not the product.
    public var madeValues: [Int: DocumentCell]
    /// By component, the cells of the costs of its making.
    public var costs: [Int: [ConversionCost: DocumentCell]]

    public init(
        _ bill: BillOfMaterials, values: [DocumentCell], deductions: [DocumentCell?], madeValues: [Int: DocumentCell] = [:],
        costs: [Int: [ConversionCost: DocumentCell]] = [:]
    ) {
        (self.bill, self.values, self.deductions, self.madeValues, self.costs) = (bill, values, deductions, madeValues, costs)
    }
}
