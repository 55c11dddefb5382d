import Figures
import Registry

extension RollUp {
    /// What the reports of a month bring.
    ///
    /// - Parameter standings: where the block's respondents stand, by what was known on the question's day.
    public func part(of block: ReportBlock, known: KnownReports, standings: DatedStandings) -> RollUpPart {
        var part = RollUpPart(count: question.places.count * groups.count, provenances: known.provenances)
        let version = form.version(for: block.period)
        guard let series = version.series.first(where: { $0.id == series }), !known.provenances.isEmpty else { return part }
        let day = block.period.lastDay
        let columns = [series.month, series.yearToDate, series.priorMonth, series.priorYearToDate]
            .map { $0.flatMap { BaseColumn($0, of: block, version) } }
        let width = known.provenances.count
        let sums = SlotSums(
            slots: known.slots(of: block, kinds: standings.kinds(on: day)), count: standings.kinds.count * width,
            columns: columns.map { $0?.numbers })
        let atoms = standings.seats.map { facts.register.atom(of: $0, on: day, asOf: question.asOf) }
        let places = atoms.map { $0.map { self.places(of: $0, on: day) } ?? [] }
        let groups = standings.classes.map { groupOfClass[$0] }
        let factors = columns.map { $0?.factor ?? 0 }
        for (slot, count) in sums.counts.enumerated() where count > 0 {
            let kind = standings.kinds[slot / width]
            guard let group = groups[Int(kind.classCode)], kind.isInScope || indicator.scope == .all else { continue }
            func sum(_ column: Int) -> ExactDecimal { ExactDecimal(millionths: sums.sum(column, slot: slot) * factors[column]) }
            let found = CellSums(
                month: sum(0), yearToDate: sum(1), priorMonth: sum(2), priorYearToDate: sum(3), answered: Int(count))
            for place in places[Int(kind.seat)] {
                part.add(
                    found, provenance: slot % width, at: place * self.groups.count + group,
                    prefecture: indicator.growth == .restatedBase && kind.isInScope ? atoms[Int(kind.seat)]?.prefecture : nil)
            }
        }
        return part
    }
}
