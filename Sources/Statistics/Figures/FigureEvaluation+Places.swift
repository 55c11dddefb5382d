import Figures
import Registry

extension FigureEvaluation {
    /// How many places of some kinds are a place, lie below it or belong to it on a day.
    func placeCount(_ address: FigureAddress, kinds: [PlaceKind], depth: FigureRule.Depth) -> Term {
        guard address.group == "all" else { return unknown(address, .measureDoesNotApply) }
        let entries = counted(address, kinds: kinds)
        let leaves = entries.map { entry in
            stateLeaf(
                address.with(places: [entry.value.id]), title: entry.value.name, entry.source, field: "kind", value: 1)
        }
        let isLeaf = entries.count == 1 && address.places == entries.map(\.value.id)
        let sum = Derivation(
            address: address, title: title(of: address), operation: .sum, value: .exact(ExactDecimal(entries.count)),
            unit: unit(of: address), children: depth.levels > 0 ? .listed(leaves) : .deferred(count: leaves.count))
        return Term(
            derivation: isLeaf ? leaves.first ?? sum : sum,
            provenance: Set(entries.map(\.source.filing.provenance)))
    }

    private func counted(_ address: FigureAddress, kinds: [PlaceKind]) -> [DatedHistory<Place>.Entry] {
        let places = facts.register.places
        let day = address.period.lastDay
        return places.places.sorted { $0.key < $1.key }.compactMap { id, history in
            guard let entry = history.entry(on: day, asOf: asOf), kinds.contains(entry.value.kind) else { return nil }
            daysKnown.formUnion(history.entries.map(\.knownOn))
            let memberships = (places.memberships[id] ?? [:]).filter { $0.value.value(on: day, asOf: asOf) == true }.keys
            let within = Set([id] + places.ancestors(of: id, on: day, asOf: asOf) + memberships)
            return address.places.allSatisfy(within.contains) ? entry : nil
        }
    }
}
