import Figures
import Products
import Statistics
import Testing

@Suite("Columns against lines and figures")
struct ColumnsOracleTests {
    private static let places = ["province", "east", "west", "ea", "eb", "wa", "p1", "p2", "p3", "zone", "area-east", "area-west", "programme"]

    @Test("Cells that follow from columns are those that follow from lines", arguments: OracleTests.seeds)
    func cells(_ seed: UInt64) {
        for offset in 0..<4 {
            let zone = RandomZone(seed: seed * 1000 + UInt64(offset)).zone
            let rule = CellRule(register: zone.register, forms: zone.forms)
            for form in zone.forms.values where form.kind == .report {
                let lines = zone.filed.filter { $0.filing.form == form.id }
                let columns = PlainColumns(lines)
                let found = columns.blocks.flatMap { rule.changes(form: form, block: $0, of: columns.index) }
                #expect(Set(found) == Set(rule.changes(form: form, lines: lines)), "seed \(seed) \(offset) \(form.id)")
                let some = Set(["A", "C", "P"])
                let ofSome = columns.blocks.flatMap { rule.changes(form: form, block: $0, of: columns.index, subjects: some) }
                #expect(Set(ofSome) == Set(rule.changes(form: form, lines: lines.filter { some.contains($0.line.subject) })))
            }
        }
    }

    @Test("Every row of a roll-up has the values of the figures of its addresses, and no figure with a level is left out", arguments: OracleTests.seeds)
    func rollUps(_ seed: UInt64) async throws {
        var zone = RandomZone(seed: seed).zone
        zone.define("output.before", .series(form: "output", series: "output"), .levelBefore, .aboveDesignatedSize)
        var random = SplitMix64(seed: seed &* 86_028_121)
        var compared = 0
        for indicator in ["output", "output.all", "investment", "output.before"] {
            let level = random.pick([nil, .section, .division, .group, .class] as [IndustryClass.Level?])
            let known = min(random.pick(RandomZone.days + [day("2024-06-10"), day("2024-04-30")]), zone.today)
            let question = RollUpQuestion(
                indicator: indicator, places: Self.places, level: level, months: RandomZone.months.filter { _ in random.happens(80) }, asOf: known)
            let rows = try await rows(question, in: zone)
            let groups = level == nil ? ["all"] : zone.classification.classes.values.filter { $0.level == level }.map(\.code)
            for place in Self.places {
                for group in groups {
                    for month in question.months {
                        let row = rows.first { $0.place == place && $0.group == group && $0.month == month }
                        try compare(row, "\(indicator)/\(place)/\(group)", month, known, in: zone)
                        compared += 1
                    }
                }
            }
            #expect(rows.allSatisfy { groups.contains($0.group) })
        }
        #expect(compared > 50)
    }

    private func compare(_ row: RollUpRow?, _ address: String, _ month: Period, _ known: Day, in zone: TestZone) throws {
        let toDate = Period.yearToDate(year: month.year, month: month.months.upperBound)
        guard let row else {
            // A month that is no period of the form alone still stands to date.
            #expect(try zone.figure("\(address)/\(toDate)/level@\(known)").value.unknown != nil, "\(address)/\(toDate)@\(known)")
            return
        }
        for (period, values) in [(month, row.alone), (toDate, row.toDate)] {
            func figure(_ measure: String) throws -> FigureValue { try zone.figure("\(address)/\(period)/\(measure)@\(known)").value }
            #expect(try values.level == figure("level"), "\(address)/\(period)@\(known)")
            #expect(try values.base == figure("base.comparable"), "\(address)/\(period)@\(known)")
            #expect(try values.growth == figure("growth.comparable"), "\(address)/\(period)@\(known)")
        }
        #expect(try row.provenance == zone.figure("\(address)/\(toDate)/level@\(known)").provenance)
    }

    private func rows(_ question: RollUpQuestion, in zone: TestZone) async throws -> [RollUpRow] {
        let facts = GatheredFacts(
            register: zone.register, classification: zone.classification, indicators: zone.indicators, groups: zone.groups,
            forms: zone.forms, conventions: zone.conventions, today: zone.today)
        let rollUp = try #require(RollUp(question, facts: facts))
        let columns = PlainColumns(zone.filed.filter { $0.filing.form == rollUp.form.id })
        let known = KnownReports(columns.index, asOf: question.asOf)
        var parts: [Period: RollUpPart] = [:]
        for block in columns.blocks where rollUp.months.contains(block.period) {
            // However many tasks work them out.
            let standings = await DatedStandings.concurrently(
                of: columns.index.subjects, respondent: rollUp.respondent(in: block.period), in: zone.register, asOf: question.asOf,
                tasks: 1 + parts.count)
            parts[block.period] = rollUp.part(of: block, known: known, standings: standings)
        }
        let bases = rollUp.baseQueries.mapValues { query in
            zone.cells.filter { change in
                guard case .these(let periods) = query.periods else { return false }
                return change.key.series == query.series && periods.contains(change.key.period) && change.knownOn <= question.asOf
            }
        }
        return rollUp.rows(of: parts, bases: bases)
    }
}
