import Figures

extension OriginDerivation {
    /// Build-up regional value content: originating materials and the costs of making, of the value free on board.
    var buildUp: Derivation {
        let at = address.appending("value-content-build-up")
        let added = at.appending("added")
        let parts = [
            originating(determination.product, at: added.appending("originating"), OriginWords.originating),
            costs(determination.product, at: added.appending("costs"), OriginWords.costs),
        ].compactMap(\.self)
        return Computation.node(
            at, OriginWords.buildUp, .share, .percent, of: [Computation.node(added, OriginWords.added, .sum, unit, of: parts), value])
    }

    /// The materials in a making that surely originate, those in what does not originate itself included; `nil` where none do.
    private func originating(_ making: MakingFinding, at place: QuotationAddress, _ title: LocalizedText) -> Derivation? {
        let nodes = making.lines.compactMap { line -> Derivation? in
            let own = place.appending("\(line.use + 1)")
            if line.status.originates == .met { return use(line.use, at: own, title: self.title(line)) }
            return inside(line, at: own) { originating($0, at: $1, OriginWords.originatingInside(self.title(line))) }
        }
        return nodes.isEmpty ? nil : Computation.node(place, title, .sum, unit, of: nodes)
    }

    /// The costs of a making, with those of what surely does not originate and counts by what is in it.
    private func costs(_ making: MakingFinding, at place: QuotationAddress, _ title: LocalizedText) -> Derivation? {
        let own = ConversionCost.allCases.map { cost in
            let at = place.appending(cost.rawValue)
            guard let amount = stated?.bill.components[making.component].production?.amount(of: cost),
                let cell = stated?.costs[making.component]?[cost]
            else { return Computation.missing(at, OriginWords.words(cost), unit, OriginWords.noCell, settledBy: OriginWords.stateBill) }
            return ofAll(amount, cell, OriginWords.words(cost), at: at)
        }
        let others = making.lines.filter { $0.status.originates == .notMet }.compactMap { line in
            inside(line, at: place.appending("\(line.use + 1)")) { costs($0, at: $1, OriginWords.costsInside(self.title(line))) }
        }
        return Computation.node(place, title, .sum, unit, of: own + others)
    }

    /// What an intermediate product that counts by what is in it adds, as far as this use takes it.
    private func inside(
        _ line: LineFinding, at place: QuotationAddress, _ counted: (MakingFinding, QuotationAddress) -> Derivation?
    ) -> Derivation? {
        guard line.isSeenThrough, let making = determination.makings.first(where: { $0.component == line.component }),
            let production = determination.bill.components[line.component].production
        else { return nil }
        guard line.value != production.value else { return counted(making, place) }
        return counted(making, place.appending("inside")).map { part(of: $0, usedBy: line, at: place, .truncate) }
    }
}
