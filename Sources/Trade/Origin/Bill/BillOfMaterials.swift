import Figures
import Products

/// A product with all it is made of, over any number of levels: a tree, or a graph where one intermediate product goes
/// into several others. All values are in one currency, all codes of one edition.
public struct BillOfMaterials: Hashable, Sendable {
    public let components: [BillComponent]
    /// The number of the final product.
    public let product: Int
    /// How the final product is made.
    public let production: Production
    public let currency: Currency
    public let edition: HSEdition
    /// All that goes into the product, inputs before what is made of them.
    var order: [Int] { flat.order }
    /// The bill laid out for determinations, once for all of them.
    let flat: FlatBill

    /// Checks the bill: O(components + uses).
    public init(
        _ components: [BillComponent], product: Int, currency: Currency, edition: HSEdition
    ) throws(BillError) {
        guard components.indices.contains(product), let production = components[product].production else {
            throw .productIsBought
        }
        self.components = components
        self.product = product
        self.production = production
        self.currency = currency
        self.edition = edition
        let order = try Self.order(components, from: product)
        for index in order { try Self.check(components, index) }
        flat = FlatBill(components, order)
    }

    /// All uses, making after making; findings name them by their number.
    var uses: [MaterialUse] { components.flatMap { $0.production?.inputs ?? [] } }

    private static func check(_ components: [BillComponent], _ index: Int) throws(BillError) {
        guard let making = components[index].production else { return }
        guard making.value > .zero else { throw .valueNotPositive(index) }
        guard !making.inputs.isEmpty || making.isWhollyObtained else { throw .noInputs(index) }
        for cost in [making.labour, making.overhead, making.profit, making.otherCost, making.weight] where cost?.isNegative == true {
            throw .negativeCost(index)
        }
        for use in making.inputs {
            guard !use.value.isNegative, !use.deductibleCosts.isNegative, use.weight?.isNegative != true else {
                throw .negativeValue(use.component, usedBy: index)
            }
            guard use.deductibleCosts <= use.value else { throw .deductionsAboveValue(use.component, usedBy: index) }
        }
    }

    private static func order(_ components: [BillComponent], from product: Int) throws(BillError) -> [Int] {
        var order: [Int] = []
        var state = Array(repeating: UInt8(0), count: components.count)
        var stack = [(component: product, next: 0)]
        state[product] = 1
        while let (component, next) = stack.last {
            let inputs = components[component].production?.inputs ?? []
            guard next < inputs.count else {
                state[component] = 2
                order.append(component)
                stack.removeLast()
                continue
            }
            stack[stack.count - 1].next += 1
            let input = inputs[next].component
            guard components.indices.contains(input) else { throw .noSuchComponent(input, usedBy: component) }
            if state[input] == 1 { throw .madeFromItself(input) }
            if state[input] == 0 {
                state[input] = 1
                stack.append((input, 0))
            }
        }
        return order
    }
}
