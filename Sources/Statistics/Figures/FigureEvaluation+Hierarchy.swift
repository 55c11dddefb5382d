import Figures
import Registry

extension FigureEvaluation {
    /// The next level up in the same hierarchy: of the group where one is named, else of the place.
    func parent(of address: FigureAddress) -> FigureAddress? {
        let level = address.with(measure: .level)
        if address.group != "all" {
            guard facts.groups[address.group] == nil else { return level.with(group: "all") }
            return level.with(group: facts.classification.parent(of: address.group) ?? "all")
        }
        let day = address.period.lastDay
        guard address.places.count == 1, let id = address.places.first else { return nil }
        guard let place = facts.register.places.place(id, on: day, asOf: asOf) else {
            return subjectParent(level, id: id, on: day)
        }
        let above: String?
        switch place.kind {
        case .park, .site:
            above = facts.register.places.memberships(of: id, kind: .programme, on: day, asOf: asOf).first ?? place.parent
        default:
            above = place.parent
        }
        guard let above, facts.register.places.place(above, on: day, asOf: asOf)?.kind != .country else { return nil }
        return level.with(places: [above])
    }

    /// A respondent's next level up is its park, else its district.
    private func subjectParent(_ address: FigureAddress, id: String, on day: Day) -> FigureAddress? {
        for respondent in [Respondent.enterprise, .project, .facility] {
            if let standing = facts.register.standing(of: id, respondent: respondent, on: day, asOf: asOf) {
                return address.with(places: [standing.atom.park ?? standing.atom.district])
            }
        }
        return nil
    }

    /// Whether the base of a growth is low: under a share of the current value, or of its parent's base.
    func lowBase(
        _ address: FigureAddress, current: Term, base: Term, basis: GrowthBasis, year: Int?
    ) -> FigureFlag? {
        guard let value = current.exact, let divisor = base.exact, !divisor.isZero else { return nil }
        if let ratio = Ratio(divisor, over: value), !value.isNegative, ratio < facts.conventions.lowBaseShareOfCurrent {
            return .lowBase
        }
        guard let parent = parent(of: address),
            let whole = term(parent.with(measure: .base(basis, baseYear: year)), depth: .valueOnly).exact,
            let share = Ratio(divisor, over: whole), share < facts.conventions.lowBaseShareOfParent
        else { return nil }
        return .lowBase
    }
}
