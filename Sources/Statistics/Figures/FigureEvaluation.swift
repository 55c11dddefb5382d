import Figures
import Products
import Registry

/// One evaluation of one address: keeps what was looked up, and collects what is missing.
final class FigureEvaluation {
    let facts: GatheredFacts
    let asOf: Day
    /// Whether the question is about an earlier day than today, so that later knowledge may be told.
    let isOldVintage: Bool
    let release: String?
    var missing: Set<FactQuery> = []
    /// The days on which the changes that bear on the figure became known.
    var daysKnown: Set<Day> = []

    var enclosing: [PlaceAtom: [Day: Set<String>]] = [:]
    var atomIndices: [FactQuery: [Day: AtomIndex]] = [:]
    private var groupMembership: [String: [String: Bool]] = [:]
    var standings: [StandingQuery: [SubjectStanding]] = [:]
    var readingLines: [String: [FiledLine]]?
    var imputed: [ImputationKey: [Imputation]] = [:]

    struct SubjectStanding {
        var subject: String
        var standing: Standing
    }

    init(address: FigureAddress, facts: GatheredFacts) throws(FigureError) {
        self.facts = facts
        switch address.vintage {
        case .latest: (asOf, release) = (facts.today, nil)
        case .asOf(let day): (asOf, release) = (min(day, facts.today), nil)
        case .release(let name): (asOf, release) = (facts.today, name)
        }
        isOldVintage = asOf < facts.today
        guard facts.indicators[address.indicator] != nil else {
            throw .unknownIndicator(address.indicator, known: facts.indicators.keys.sorted())
        }
        for place in address.places where !isKnown(place) {
            throw .unknownPlace(place, similar: facts.register.places.places.keys.similar(to: place))
        }
        guard isKnownGroup(address.group) else {
            throw .unknownGroup(address.group, known: facts.groups.keys.sorted())
        }
    }

    private func isKnown(_ place: String) -> Bool {
        facts.register.places.places[place] != nil || isSubject(place)
    }

    /// Whether a place part names a respondent or registered thing instead of a place. A site and
    /// its project may share an id: in an address it is the site.
    func isSubject(_ id: String) -> Bool {
        if facts.register.places.places[id] != nil { return false }
        return facts.register.enterprises[id] != nil || facts.register.projects[id] != nil
            || facts.register.facilities[id] != nil || facts.register.contracts[id] != nil
    }

    private func isKnownGroup(_ group: String) -> Bool {
        group == "all" || facts.groups[group] != nil || facts.classification.classes[group] != nil
            || facts.classification.parent(of: group) != nil
    }

    func indicator(_ address: FigureAddress) -> Indicator? {
        facts.indicators[address.indicator]
    }

    /// The unit of a measure of an indicator.
    func unit(of address: FigureAddress) -> MeasurementUnit {
        switch address.measure {
        case .level, .base, .rest(.level), .rest(.base): indicator(address)?.unit ?? .yuan
        case .contributionPoints: .percentagePoint
        default: .percent
        }
    }

    /// Whether a class belongs to a group, in the period of an address.
    func isClass(_ code: String, in address: FigureAddress) -> Bool {
        if address.group == "all" { return true }
        let cached = "\(address.group)@\(address.period.lastDay)"
        if let known = groupMembership[cached]?[code] { return known }
        let members = facts.groups[address.group]?.members(on: address.period.lastDay) ?? [address.group]
        let belongs = members.contains { facts.classification.isClass(code, within: $0) }
        groupMembership[cached, default: [:]][code] = belongs
        return belongs
    }

    /// The changes of some cells, known by today; asks for them where they were not gathered.
    func cells(_ query: CellQuery) -> HeldCells {
        guard let found = facts.cells[query] else {
            missing.insert(.cells(query))
            return .none
        }
        return found
    }

    /// Some lines, in the order in which they were told; asks for them where they were not gathered.
    func lines(_ query: FactQuery) -> [FiledLine] {
        held(query).lines
    }

    func held(_ query: FactQuery) -> HeldLines {
        guard let found = facts.lines[query] else {
            missing.insert(query)
            return HeldLines([])
        }
        return found
    }

    func title(of address: FigureAddress) -> LocalizedText {
        var names = address.places.map { facts.register.name(of: $0) }
        if let group = groupName(address.group) { names.append(group) }
        return names.reduce(nil) { (joined: LocalizedText?, name) in
            guard let joined else { return name }
            return LocalizedText(
                en: "\(joined.en), \(name.en)", zh: "\(joined.zh)，\(name.zh)", vi: "\(joined.vi), \(name.vi)")
        } ?? LocalizedText(same: address.place)
    }

    func groupName(_ group: String) -> LocalizedText? {
        if group == "all" { return nil }
        return facts.groups[group]?.name ?? facts.classification.classes[group]?.name ?? LocalizedText(same: group)
    }

    /// A term without a value.
    func unknown(_ address: FigureAddress, _ reason: UnknownReason, operation: Operation = .sum, children: [Derivation] = []) -> Term {
        Term(derivation: Derivation(
            address: address, title: title(of: address), operation: operation, value: .unknown(reason),
            unit: unit(of: address), children: children.isEmpty ? .none : .listed(children)))
    }
}
