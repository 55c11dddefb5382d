/// Products and the steps that make them: a product can be had where any step makes it, a step runs where every one of its
/// requirements is met (an AND/OR graph).
///
/// Held as flat lists of 32-bit numbers, so that a million links are followed without a search. Steps are numbered in the
/// order given, and the requirements of all steps one after another.
public struct ProductionGraph: Sendable {
    public let productCount: Int
    public let stepCount: Int
    /// Alternatives and outputs together: what has to be followed at most once to know everything that can be made.
    public let linkCount: Int

    /// Step `s` owns the requirements `firstRequirement[s] ..< firstRequirement[s + 1]`.
    let firstRequirement: [Int32]
    let stepOfRequirement: [Int32]
    /// Product `p` meets the requirements `met[firstMet[p] ..< firstMet[p + 1]]`.
    let firstMet: [Int32]
    let met: [Int32]
    /// Step `s` makes `outputs[firstOutput[s] ..< firstOutput[s + 1]]`.
    let firstOutput: [Int32]
    let outputs: [Int32]

    /// A graph of `products` products and these steps. Takes time in proportion to the links.
    ///
    /// - Throws: ``ProductionGraphError`` where a step names a product that is not there, or a requirement names none.
    public init(products: Int, steps: [ProductionStep]) throws(ProductionGraphError) {
        var (firstRequirement, stepOfRequirement): ([Int32], [Int32]) = ([0], [])
        var (firstOutput, outputs): ([Int32], [Int32]) = ([0], [])
        var alternatives = [Int32](repeating: 0, count: products + 1)
        for (number, step) in steps.enumerated() {
            for requirement in step.requirements {
                guard !requirement.isEmpty else { throw .nothingWouldDo(step: number) }
                for product in requirement {
                    guard (0..<products).contains(product) else { throw .unknownProduct(product, step: number) }
                    alternatives[product + 1] += 1
                }
                stepOfRequirement.append(Int32(number))
            }
            for product in step.outputs {
                guard (0..<products).contains(product) else { throw .unknownProduct(product, step: number) }
                outputs.append(Int32(product))
            }
            firstRequirement.append(Int32(stepOfRequirement.count))
            firstOutput.append(Int32(outputs.count))
        }
        for product in 0..<products { alternatives[product + 1] += alternatives[product] }
        var next = alternatives
        var met = [Int32](repeating: 0, count: Int(alternatives[products]))
        var requirement: Int32 = 0
        for step in steps {
            for alternatives in step.requirements {
                for product in alternatives {
                    met[Int(next[product])] = requirement
                    next[product] += 1
                }
                requirement += 1
            }
        }
        productCount = products
        stepCount = steps.count
        linkCount = met.count + outputs.count
        firstMet = alternatives
        (self.firstRequirement, self.stepOfRequirement, self.met) = (firstRequirement, stepOfRequirement, met)
        (self.firstOutput, self.outputs) = (firstOutput, outputs)
    }

    /// Whether the graph has this node.
    public func contains(_ node: ProductionNode) -> Bool {
        switch node {
        case .product(let number): (0..<productCount).contains(number)
        case .step(let number): (0..<stepCount).contains(number)
        }
    }
}
