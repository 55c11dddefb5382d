import Figures
import Statistics
import Testing

@Suite("The hard zone as of each day")
struct HardZoneVintageTests {
    @Test("A July revision is known from September", arguments: [
        Expected("output/province/all/2024-07.ytd/level@2024-07-20", "notYet(2024-07-20)"),
        Expected("output/province/all/2024-07.ytd/level@2024-08-08", "nothingFiled"),
        Expected("output/province/all/2024-07.ytd/level@2024-08-09", "354"),
        Expected("output/province/all/2024-07.ytd/level@2024-09-09", "354"),
        Expected("output/province/all/2024-07.ytd/level@2024-09-10", "358"),
        // 354 ÷ 294 and 354 ÷ 371.
        Expected("output/province/all/2024-07.ytd/growth.comparable@2024-08-20", "20.4082%"),
        Expected("output/province/all/2024-07.ytd/growth.nominal@2024-08-20", "-4.5822%"),
        Expected("output/A/all/2024-07/level@2024-08-20", "16"),
        Expected("output/A/all/2024-07", "20"),
        // A day after today knows what today knows.
        Expected("output/province/all/2024-07.ytd/level@2030-01-01", "358"),
    ])
    func revision(_ expected: Expected) throws {
        #expect(try HardZone.zone.value(expected.address) == expected.value)
    }

    @Test("A reclassification changes the past from the day it is known", arguments: [
        // March, A 34 and E 12 in 3841; from 15 July G's 24 as well.
        Expected("output/province/3841/2024-03.ytd/level@2024-07-14", "46"),
        Expected("output/province/3841/2024-03.ytd/level@2024-07-15", "70"),
        Expected("output/province/3911/2024-03.ytd/level@2024-07-14", "123"),
        Expected("output/province/3911/2024-03.ytd/level@2024-07-15", "99"),
        // February lies before it.
        Expected("output/province/3841/2024-02.ytd", "30"),
    ])
    func reclassification(_ expected: Expected) throws {
        #expect(try HardZone.zone.value(expected.address) == expected.value)
    }

    @Test("Marks say what a reader should know", arguments: [
        ("output/province/all/2024-07.ytd", [FigureFlag.incomplete]),
        ("output/province/all/2024-07.ytd/level@2024-08-20", [.incomplete, .revisedLater]),
        ("output/west/all/2024-07.ytd/level@2024-08-20", [.incomplete]),
        ("output/province/3911/2024-03.ytd/level@2024-07-14", [.revisedLater]),
        ("output/C/all/2024-07.ytd/growth.comparable", [.undefined]),
        ("output/zone/all/2024-07.ytd/rest.growth.nominal", [.incomplete, .undefined]),
        ("output/province/all/2024-06.ytd/growth.comparable", [.notVerifiable]),
        ("output/province/all/2023-07.ytd/growth.comparable", [.notVerifiable]),
        ("output/province/all/2024-07.ytd/growth.comparable", [.incomplete]),
        ("output/province/all/2024-06.ytd", []),
    ])
    func flags(_ address: String, _ expected: [FigureFlag]) throws {
        #expect(try HardZone.zone.flags(address) == expected)
    }

    @Test("The response stands beside every total")
    func response() throws {
        #expect(try HardZone.zone.figure("output/province/all/2024-07.ytd").response == ResponseRate(due: 5, answered: 4))
        #expect(try HardZone.zone.figure("output/west/all/2024-07.ytd").response == ResponseRate(due: 3, answered: 2))
        #expect(try HardZone.zone.figure("output/province/all/2024-07.ytd/level@2024-04-10").response?.answered == 0)
        #expect(try HardZone.zone.figure("output/province/3911/2024-06").response == ResponseRate(due: 2, answered: 2))
    }

    @Test("The days of a figure's vintages are those that changed its cells")
    func daysKnown() throws {
        var facts = GatheredFacts(
            register: HardZone.zone.register, classification: HardZone.zone.classification,
            indicators: HardZone.zone.indicators, groups: [:], forms: HardZone.zone.forms, conventions: FigureConventions(),
            today: day("2024-09-20"))
        let query = CellQuery(
            series: "output/output", periods: .these([.month(year: 2024, month: 7)]), asOf: day("2024-09-20"))
        facts.cells[query] = HeldCells(HardZone.zone.cells.filter { $0.key.series == query.series && $0.key.period == .month(year: 2024, month: 7) })
        let address = try FigureAddress(parsing: "output/province/all/2024-07.ytd")
        #expect(try FigureRule(facts: facts).daysKnown(about: address) == [day("2024-08-09"), day("2024-09-10")])
    }
}
