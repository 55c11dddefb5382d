/// One way of making something, somewhere: what it needs, all of it, and what comes out of it, co-products and all.
///
/// Products are numbers, counted from 0 by whoever builds the graph. A source (a mine, an import) is a step that needs
/// nothing.
public struct ProductionStep: Hashable, Sendable {
    /// All of these are needed; of each, any one product will do.
    public var requirements: [[Int]]
    /// The products that it makes.
    public var outputs: [Int]

    public init(requirements: [[Int]], outputs: [Int]) {
        self.requirements = requirements
        self.outputs = outputs
    }

    /// A step that needs every one of these products, without alternatives.
    public init(needs products: [Int], makes outputs: [Int]) {
        self.init(requirements: products.map { [$0] }, outputs: outputs)
    }
}
