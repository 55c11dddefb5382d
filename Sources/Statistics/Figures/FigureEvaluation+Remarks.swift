import Figures

extension FigureEvaluation {
    /// What a figure tells unasked. The wording is added where it is shown.
    func remarks(for address: FigureAddress, term: Term) -> [Remark] {
        guard address.measure == .level || isComparableGrowth(address.measure) else { return [] }
        var remarks: [Remark] = []
        for rest in impliedRests(of: address) {
            let value = self.term(rest, depth: .valueOnly)
            guard case .ratio(let restGrowth) = value.value,
                case .ratio(let growth) = self.term(address.with(measure: .growth(.comparable, baseYear: nil)), depth: .valueOnly).value,
                restGrowth.isNegative != growth.isNegative
            else { continue }
            remarks.append(Remark(kind: .impliedRest, address: rest, value: value.value, unit: .percent))
        }
        if term.flags.contains(.lowBase) {
            let base = address.with(measure: .base(.comparable, baseYear: nil))
            remarks.append(Remark(
                kind: .lowBase, address: base, value: self.term(base, depth: .valueOnly).value, unit: unit(of: base)))
        }
        if isNotVerifiable(address, term) {
            let before = address.with(measure: .level).with(period: address.period.shifted(years: -1))
            remarks.append(Remark(kind: .notVerifiable, address: before, value: .unknown(.nothingFiled), unit: unit(of: before)))
        }
        return remarks
    }

    func isComparableGrowth(_ measure: Measure) -> Bool {
        measure == .growth(.comparable, baseYear: nil)
    }

    /// The growth of what a total less a published part leaves, for the total and for the part.
    private func impliedRests(of address: FigureAddress) -> [FigureAddress] {
        let growth = Measure.rest(.growth(.comparable, baseYear: nil))
        let published = facts.register.statements(asOf: asOf).filter {
            $0.address.indicator == address.indicator
                && $0.address.period == address.period && $0.address.measure == .level
        }.map(\.address)
        let level = address.with(measure: .level).with(vintage: .latest)
        var parts = published.filter { parent(of: $0)?.with(vintage: .latest) == level }
        if published.contains(level), let parent = parent(of: level), published.contains(parent) { parts.append(level) }
        return Set(parts).map { $0.with(measure: growth).with(vintage: address.vintage) }
            .sorted { $0.description < $1.description }
    }

    /// Whether growth rests on prior-year columns for which nothing was filed the year before.
    /// Where there is no growth, there is nothing to verify.
    private func isNotVerifiable(_ address: FigureAddress, _ term: Term) -> Bool {
        guard isComparableGrowth(address.measure), indicator(address)?.growth == .ownPriorYear, term.value.unknown == nil
        else { return false }
        let before = address.with(measure: .level).with(period: address.period.shifted(years: -1))
        return self.term(before, depth: .valueOnly).value.unknown == .nothingFiled
    }

    /// The figure of an evaluated term.
    func figure(_ address: FigureAddress, term: Term, response: ResponseRate?, remarks: [Remark]) -> Figure {
        var flags = term.flags.union([.working])
        if term.provenance.contains(.synthetic) { flags.insert(.synthetic) }
        if term.provenance.contains(.estimated) { flags.insert(.estimated) }
        if let response, response.answered < response.due { flags.insert(.incomplete) }
        if remarks.contains(where: { $0.kind == .notVerifiable }) { flags.insert(.notVerifiable) }
        let indicatorTitle = indicator(address)?.title ?? LocalizedText(same: address.indicator)
        let place = title(of: address)
        return Figure(
            address: address,
            title: LocalizedText(
                en: "\(indicatorTitle.en), \(place.en)", zh: "\(place.zh)\(indicatorTitle.zh)", vi: "\(indicatorTitle.vi), \(place.vi)"),
            value: term.value, unit: unit(of: address), asOf: asOf, provenance: term.provenance,
            bound: term.derivation.bound, flags: flags, response: response, remarks: remarks, derivation: term.derivation)
    }
}
