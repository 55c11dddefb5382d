import Chain

/// What can be made, found by going over all steps again and again until nothing new comes: slow, and nothing shared with
/// the module.
struct PlainChaining {
    private(set) var available: Set<Int> = []
    private(set) var running: Set<Int> = []

    init(_ steps: [ProductionStep], off: [ProductionNode] = []) {
        var isChanging = true
        while isChanging {
            isChanging = false
            for (number, step) in steps.enumerated() where !running.contains(number) && !off.contains(.step(number)) {
                guard step.requirements.allSatisfy({ !available.isDisjoint(with: $0) }) else { continue }
                running.insert(number)
                available.formUnion(step.outputs.filter { !off.contains(.product($0)) })
                isChanging = true
            }
        }
    }
}

extension ProductionStep {
    /// Steps drawn over so many products: some sources, alternatives, co-products, and cycles.
    static func random(_ count: Int, products: Int, using generator: inout SplitMix64) -> [ProductionStep] {
        (0..<count).map { _ in
            let needs = Int.random(in: 0...3, using: &generator)
            return ProductionStep(
                requirements: (0..<needs).map { _ in draw(1...3, products, &generator) }, outputs: draw(1...2, products, &generator))
        }
    }

    private static func draw(_ counts: ClosedRange<Int>, _ products: Int, _ generator: inout SplitMix64) -> [Int] {
        (0..<Int.random(in: counts, using: &generator)).map { _ in Int.random(in: 0..<products, using: &generator) }
    }
}
