import Figures
import Statistics

extension TestZone {
    /// Answers an address from the filed lines and the cells, as an action does.
    func figure(_ address: String, depth: FigureRule.Depth = .valueOnly) throws -> Figure {
        try figure(try FigureAddress(parsing: address), depth: depth)
    }

    func figure(_ address: FigureAddress, depth: FigureRule.Depth = .valueOnly) throws -> Figure {
        var facts = GatheredFacts(
            register: register, classification: classification, indicators: indicators, groups: groups, forms: forms,
            conventions: conventions, today: today)
        while true {
            switch try FigureRule(facts: facts).answer(address, depth: depth) {
            case .figure(let figure): return figure
            case .needs(let queries): for query in queries { gather(query, into: &facts) }
            }
        }
    }

    /// The value as a reader sees it: base units, or per cent with four decimals; else the reason.
    func value(_ address: String) throws -> String {
        switch try figure(address).value {
        case .exact(let exact): exact.description
        case .ratio(let ratio): "\(ratio.rounded(places: 4, exponent: 2))%"
        case .modelled(let rounded, _): "\(rounded)%"
        case .unknown(let reason): "\(reason)"
        }
    }

    /// The flags that the figure carries beside `working`, in the order of their names.
    func flags(_ address: String) throws -> [FigureFlag] {
        try figure(address).flags.subtracting([.working]).sorted()
    }

    private func gather(_ query: FactQuery, into facts: inout GatheredFacts) {
        switch query {
        case .cells(let wanted):
            let changes = cells.filter { change in
                guard change.key.series == wanted.series, wanted.asOf.map({ change.knownOn <= $0 }) ?? true else { return false }
                switch wanted.periods {
                case .these(let periods): return periods.contains(change.key.period)
                case .days(let after, let through):
                    guard case .day(let day) = change.key.period else { return false }
                    return day <= through && after.map { $0 < day } ?? true
                }
            }
            facts.cells[wanted] = HeldCells(changes)
        case .standings(let standings):
            facts.standings[standings] = HeldStandings(of: standings, in: register)
        case .reports(let reports):
            facts.join(reports)
        case .lines(let form, let periods, let subject):
            facts.lines[query] = HeldLines(filed.filter { line in
                line.filing.form == form && line.filing.knownOn <= facts.today
                    && (periods?.contains(line.line.period) ?? true) && (subject.map { $0 == line.line.subject } ?? true)
            })
        }
    }
}
