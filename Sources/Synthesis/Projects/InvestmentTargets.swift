import Figures

/// The blocks that two overlapping totals make: in both, in the zone only, in the programme only.
struct InvestmentTargets: Sendable {
    /// In 万元, by block.
    let levels: [Int]
    let bases: [Int]

    init(_ control: InvestmentControl, draws: Draws) throws(SynthesisError) {
        let unit = InvestmentSeries.unitMillionths
        func name(_ total: InvestmentControl.Total) -> String { "investment/\(total.place)/\(total.group)/\(control.period)" }
        let zone = try control.zone.level.wholeUnits(of: unit, drawn: draws.word(.target, 100, 1), name: name(control.zone))
        let programme = try control.programme.level.wholeUnits(
            of: unit, drawn: draws.word(.target, 100, 2), name: name(control.programme))
        let both = try control.both.wholeUnits(of: unit, drawn: draws.word(.target, 100, 3), name: "investment/both")
        let zoneBase = try control.zone.base.wholeUnits(
            of: unit, level: zone, drawn: draws.word(.target, 100, 4), name: name(control.zone))
        let programmeBase = try control.programme.base.wholeUnits(
            of: unit, level: programme, drawn: draws.word(.target, 100, 5), name: name(control.programme))
        let bothBase = Benchmarking.scaled(both, by: programmeBase, over: programme)
        self.levels = [both, zone - both, programme - both]
        self.bases = [bothBase, zoneBase - bothBase, programmeBase - bothBase]
        guard levels.allSatisfy({ $0 > 0 }), bases.allSatisfy({ $0 > 0 }) else { throw .unreachable("investment/both") }
    }
}
