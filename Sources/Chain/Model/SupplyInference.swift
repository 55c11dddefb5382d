import Figures
import Products

/// Who supplies whom within a situation: what was declared, and what is concluded where nothing was.
///
/// A maker who has declared no supplier of something that it needs, and does not make it itself, is taken to draw it from the
/// makers in its own region, or where there are none from every maker within the area. What is declared is never replaced.
public struct SupplyInference: Sendable {
    /// Declared links first, in their order; then the concluded ones by buyer, good and supplier.
    public let links: [SupplyLink]

    /// - Parameters:
    ///   - declared: what is told of; what does not hold on the day is left out.
    ///   - regions: the region of a place, in which makers are near each other; a place that is not named is its own.
    public init(_ situation: ChainSituation, declared: [SupplyLink], regions: [String: String]) {
        let day = situation.scope.day
        let known = declared.filter { $0.basis == .declared && $0.holds(on: day) && situation.number(of: $0.good) != nil }
        let told = Set(known.map { [$0.buyer, $0.good] })
        var makers: [String: [Capacity]] = [:]
        for (number, process) in situation.processes.enumerated() {
            for output in process.outputs { makers[output.good, default: []] += situation.capacities[number] }
        }
        func region(_ capacity: Capacity) -> String { regions[capacity.place] ?? capacity.place }
        var found: [[String]: SupplyLink] = [:]
        for (number, process) in situation.processes.enumerated() {
            for buyer in situation.capacities[number] {
                for input in process.inputs where !input.alternatives.contains(where: { told.contains([buyer.holder, $0.good]) }) {
                    for good in input.alternatives.map(\.good) {
                        let all = makers[good] ?? []
                        guard !all.contains(where: { $0.holder == buyer.holder }) else { continue }
                        let near = all.filter { region($0) == region(buyer) }
                        for supplier in near.isEmpty ? all : near {
                            found[[buyer.holder, good, supplier.holder]] = SupplyLink(
                                supplier: supplier.holder, buyer: buyer.holder, good: good, basis: .inferred, from: max(supplier.from, buyer.from),
                                evidence: Evidence(.estimated, source: Self.rule))
                        }
                    }
                }
            }
        }
        links = known + found.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    }

    /// The source of what is concluded.
    static let rule = "no supplier declared: the makers in the same region, else all within the area"
}
