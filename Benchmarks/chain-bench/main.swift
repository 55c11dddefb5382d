import Chain
import Figures
import Foundation

// Computes the files of a folder that Benchmarks/chain.py wrote, writes the results beside them as plain doubles and bytes,
// and prints the seconds of each part as JSON. It is built by `make bench` alone.

let folder = URL(fileURLWithPath: CommandLine.arguments.dropFirst().first ?? ".")
let clock = ContinuousClock()
var seconds: [String: Double] = [:]

/// The median of five runs, or of so many; the first result.
@MainActor
func measure<Result>(_ name: String, runs: Int = 5, _ work: () throws -> Result) rethrows -> Result {
    var times: [Double] = []
    var first: Result?
    for _ in 0..<runs {
        let start = clock.now
        let result = try work()
        times.append(start.duration(to: clock.now) / .seconds(1))
        if first == nil { first = result }
    }
    seconds[name] = times.sorted()[runs / 2]
    return try first ?? work()
}

@MainActor
func read<Number: FixedWidthInteger>(_ name: String, _: Number.Type) throws -> [Number] {
    try Data(contentsOf: folder.appendingPathComponent(name)).withUnsafeBytes { Array($0.bindMemory(to: Number.self)) }
}

@MainActor
func write<Number>(_ name: String, _ numbers: [Number]) throws {
    try numbers.withUnsafeBytes { try Data($0).write(to: folder.appendingPathComponent(name)) }
}

@MainActor
func specialise() throws {
    let numbers = try read("table.bin", Int64.self)
    let (places, products) = (Int(numbers[0]), Int(numbers[1]))
    let amounts = numbers[2...].map { ExactDecimal(Int($0)) }
    let table = try measure("table") { try ActivityTable(places: places, products: products, amounts: amounts) }
    let quotients = measure("quotients") { LocationQuotients(of: table) }
    let matrix = measure("matrix") { SpecialisationMatrix(of: table, quotients) }
    let proximity = measure("proximity") { Proximity(of: matrix) }
    let values = measure("proximity as doubles") { proximity.values() }
    let density = measure("density") { Density(of: matrix) }
    let complexity = try measure("complexity") { try Complexity(of: matrix) }
    let concentration = measure("concentration") { Concentration.byProduct(table) }
    seconds["tolerance"] = complexity.tolerance
    try write("quotients.bin", quotients.values)
    try write("proximity.bin", values)
    try write("density.bin", density.values)
    try write("eci.bin", complexity.places.map { $0 ?? .nan })
    try write("pci.bin", complexity.products.map { $0 ?? .nan })
    try write("concentration.bin", concentration.map { $0 ?? .nan })
}

/// The number of products; then of each step the number of its requirements, of each the number of its alternatives and
/// these, then the number of its outputs and these.
@MainActor
func readGraph(_ name: String) throws -> (products: Int, steps: [ProductionStep]) {
    let numbers = try read(name, Int32.self)
    var position = 1
    func list() -> [Int] {
        let count = Int(numbers[position])
        position += count + 1
        return numbers[position - count..<position].map(Int.init)
    }
    var steps: [ProductionStep] = []
    while position < numbers.count {
        position += 1
        let requirements = (0..<Int(numbers[position - 1])).map { _ in list() }
        steps.append(ProductionStep(requirements: requirements, outputs: list()))
    }
    return (Int(numbers[0]), steps)
}

@MainActor
func chain() throws {
    let (products, steps) = try readGraph("graph.bin")
    let graph = try measure("graph") { try ProductionGraph(products: products, steps: steps) }
    let state = measure("forward chaining") { ProductionState(of: graph) }
    let off = (0..<products / 100).map { ProductionNode.product($0 * 100) }
    let disturbed = measure("forward chaining without a hundredth") { ProductionState(of: graph, switchedOff: off) }
    try write("available.bin", (0..<products).map { UInt8(state.isAvailable($0) ? 1 : 0) })
    try write("disturbed.bin", (0..<products).map { UInt8(disturbed.isAvailable($0) ? 1 : 0) })
    seconds["links"] = Double(graph.linkCount)

    let small = try readGraph("small.bin")
    let smallGraph = try ProductionGraph(products: small.products, steps: small.steps)
    let ranking = measure("ranking of all single failures") { FailureRanking(of: smallGraph) }
    try write("ranking.bin", ranking.places.map { Int32($0.lostWatched) })
}

/// What the page of a chain asks for, of a generated one of so many steps.
@MainActor
func balance(steps: Int) {
    let generated = GeneratedChain(steps: steps, seed: 20_240_820)
    let situation = measure("\(steps) steps: gathered") { ChainSituation(generated.model, scope: generated.scope) }
    seconds["\(steps) steps: goods"] = Double(situation.goods.count)
    _ = measure("\(steps) steps: balanced exactly") { ChainCompleteness(situation) }
    _ = measure("\(steps) steps: what runs short first") { DemandGrowth(situation, bringsIn: true) }
    _ = measure("\(steps) steps: what holds its own making back") { DemandGrowth(situation, bringsIn: false, count: 8) }
}

/// What the page *What if* asks for: every single failure of a generated chain, by forward chaining; then with the balance
/// solved for those that come first.
@MainActor
func failures(steps: Int) {
    let generated = GeneratedChain(steps: steps, seed: 20_240_820)
    let network = measure("failures: network") { ChainNetwork(generated.model, scope: generated.scope) }
    guard let network else { return }
    seconds["failures: nodes"] = Double(network.graph.productCount + network.graph.stepCount)
    seconds["failures: count"] = Double(network.outages.count)
    guard let whole = measure("failures: balanced exactly", runs: 3, { ChainCompleteness(network.situation) }) else { return }
    _ = measure("failures: forward chaining", runs: 3) { OutageRanking(of: network, whole: whole.supplied, solving: 0) }
    seconds["failures: known"] = Double(measure("failures: with balances", runs: 3) { OutageRanking(of: network, whole: whole.supplied) }.solved)
}

try specialise()
try chain()
balance(steps: 300)
failures(steps: 850)
let encoder = JSONEncoder()
encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
FileHandle.standardOutput.write(try encoder.encode(seconds))
