import Figures
import Testing

@testable import Synthesis

@Suite("The files add up to the control totals")
struct ControlTotalsTests {
    @Test("recounted from their texts, with dated directories and memberships", arguments: ControlSet.all)
    func totals(_ set: ControlSet) throws {
        let controls = try set.controls()
        let zone = try DemoFolder.zone(controls, options: DemoOptions(enterprises: set.enterprises, seed: set.seed, through: set.through))
        let months = Set(controls.output.map(\.period.description))
        let recount = try Recount(zone) { name in months.contains { name.contains($0) } }
        let day = controls.asOf

        for control in controls.output {
            let sum = recount.output(control.place, control.group, control.period, asOf: day)
            #expect(control.level.contains(sum.level, unitsOf: 10), "\(control.name): \(sum.level)")
            #expect(control.base.contains(level: sum.level, base: sum.base, unitsOf: 10), "\(control.name): \(sum.base)")
            #expect(sum.bases.filter { $0 > 0 }.count >= 5 && sum.levels.filter { $0 > 0 }.count >= 5)
            for parts in [sum.levels, sum.bases] {
                let largestTwo = parts.sorted(by: >).prefix(2).reduce(0, +), all = parts.reduce(0, +)
                #expect(largestTwo * 100 < all * 85, "two respondents dominate \(control.name)")
            }
        }

        let investment = controls.investment
        func isIn(_ total: InvestmentControl.Total, _ row: PlainTable.Row) -> Bool {
            recount.isSeated(row, in: total.place, on: investment.period.lastDay) && recount.isClassed(row, in: total.group)
        }
        for total in [investment.zone, investment.programme] {
            let level = recount.investment(investment.period, asOf: day) { isIn(total, $0) }
            let base = recount.base(investment.period) { isIn(total, $0) }
            #expect(total.level.contains(level, unitsOf: 10_000), "\(total.place): \(level)")
            #expect(total.base.contains(level: level, base: base, unitsOf: 10_000), "\(total.place): \(base)")
        }
        let both = recount.investment(investment.period, asOf: day) { isIn(investment.zone, $0) && isIn(investment.programme, $0) }
        #expect(investment.both.contains(both, unitsOf: 10_000))

        let underway = recount.projectsUnderConstruction(controls.projects.place, on: day, asOf: day)
        #expect(underway.count + controls.projects.documented.count == controls.projects.underConstruction)
        #expect(
            recount.projectsUnderConstruction(controls.projects.place, on: day, asOf: .endOfTime) == underway,
            "what is told later does not change the count")

        let signed = recount.contracts(controls.contracts.place, on: day, asOf: day).filter { ["signed", "landed"].contains($0["stage"]) }
        #expect(signed.count == controls.contracts.signed)
        #expect(Set(signed.map { $0["party"] }).count == controls.contracts.signed)
        #expect(controls.contracts.amount.contains(signed.reduce(0) { $0 + $1.units("amount", places: 0) }, unitsOf: 10_000))

        let generated = recount.generated(asOf: day)
        if controls.energy.lastReading.adding(days: 1) <= day, day < controls.energy.lastReading.adding(days: 14) {
            #expect(generated.count == controls.energy.units)
            #expect(controls.energy.generated.contains(generated.values.reduce(0, +), unitsOf: 1))
        }
    }

    @Test("and the same totals hold on the day of their publication")
    func publicationDay() throws {
        let controls = try DemoFolder.controls()
        let recount = try DemoFolder.smallRecount.get()
        for control in controls.output.prefix(2) {
            let sum = recount.output(control.place, control.group, control.period, asOf: Day("2023-09-18")!)
            #expect(control.level.contains(sum.level, unitsOf: 10) && control.base.contains(level: sum.level, base: sum.base, unitsOf: 10))
        }
    }

    @Test("until later documents change the parks' output")
    func revision() throws {
        let recount = try DemoFolder.smallRecount.get()
        let july = YearMonth(Day("2024-07-31")!)
        let revised = recount.tables["output-2024-07-revision.csv"]!
        #expect(revised.rows.count >= 5)
        #expect(recount.knownOn["output-2024-07-revision.csv"]! > Day("2024-08-20")!)
        let before = recount.output("guangxi-parks", "all", july, asOf: Day("2024-08-20")!)
        let after = recount.output("guangxi-parks", "all", july, asOf: Day("2024-10-01")!)
        #expect(before.level != after.level)
        #expect(after.levels.count > before.levels.count, "late reports have come in")
    }

    @Test("and the rest of the district fell by what the two printed totals imply")
    func impliedRest() throws {
        let recount = try DemoFolder.smallRecount.get()
        let august = YearMonth(Day("2023-08-31")!), day = Day("2024-08-20")!
        let all = recount.output("qingxiu", "all", august, asOf: day), part = recount.output("qingxiu", "new-energy", august, asOf: day)
        #expect(all.level - part.level == 209_600_000 && all.base - part.base == 264_390_000)
    }
}
