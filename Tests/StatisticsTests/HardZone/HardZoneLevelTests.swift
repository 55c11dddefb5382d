import Figures
import Statistics
import Testing

@Suite("Levels of the hard zone")
struct HardZoneLevelTests {
    /// Σ of the filers' columns, of those in scope at the period's end.
    @Test("Every hierarchy sums the filers that lie in it", arguments: [
        // A 114 (revised), B 152, C 36, G 56; H is missing, D has left, E belongs to A.
        Expected("output/province/all/2024-07.ytd", "358"),
        Expected("output/east/all/2024-07.ytd", "266"),
        Expected("output/west/all/2024-07.ytd", "92"),
        Expected("output/ea/all/2024-07.ytd", "114"),
        Expected("output/eb/all/2024-07.ytd", "152"),
        // C lies neither in the zone nor in a park.
        Expected("output/zone/all/2024-07.ytd", "322"),
        Expected("output/area-east/all/2024-07.ytd", "266"),
        Expected("output/area-west/all/2024-07.ytd", "56"),
        Expected("output/programme/all/2024-07.ytd", "170"),
        Expected("output/programme~zone/all/2024-07.ytd", "170"),
        Expected("output/east~programme/all/2024-07.ytd", "114"),
        Expected("output/A/all/2024-07.ytd", "114"),
        // By class: A, C and G are of 384; B of 391.
        Expected("output/province/384/2024-07.ytd", "206"),
        Expected("output/province/new-energy/2024-07.ytd", "206"),
        Expected("output/province/39/2024-07.ytd", "152"),
        Expected("output/province/C/2024-07.ytd", "358"),
        Expected("output/west/3841/2024-07", "17"),
    ])
    func place(_ expected: Expected) throws {
        #expect(try HardZone.zone.value(expected.address) == expected.value)
    }

    @Test("Year-to-date is what the filers gave, never a sum of months", arguments: [
        // B's own year-to-date of June is 130, though May's and June's make 132.
        Expected("output/B/all/2024-06.ytd", "130"),
        Expected("output/province/all/2024-06.ytd", "335"),
        Expected("output/province/all/2024-06", "61"),
        // D's 15 are in January–March and in no later sum.
        Expected("output/province/all/2024-03.ytd", "169"),
        Expected("output/province/all/2024-04.ytd", "215"),
        // The first quarter is March's year to date; the second the sum of its three months.
        Expected("output/province/all/2024-Q1", "169"),
        Expected("output/province/all/2024-Q2", "183"),
        Expected("output/province/all/2024-02.ytd", "112"),
    ])
    func period(_ expected: Expected) throws {
        #expect(try HardZone.zone.value(expected.address) == expected.value)
    }

    @Test("A move between parks counts from its month on", arguments: [
        // April: A 46 and B 88 (D has left).
        Expected("output/p1/all/2024-04.ytd", "134"),
        Expected("output/p3/all/2024-04.ytd", "nothingFiled"),
        Expected("output/p1/all/2024-05.ytd", "58"),
        Expected("output/p3/all/2024-05.ytd", "110"),
        Expected("output/ea/all/2024-05.ytd", "78"),
    ])
    func move(_ expected: Expected) throws {
        #expect(try HardZone.zone.value(expected.address) == expected.value)
    }

    @Test("What was merged is reported by its successor", arguments: [
        Expected("output/E/all/2024-05.ytd", "20"),
        // E's own June report does not count: A's 94 hold it.
        Expected("output/E/all/2024-06.ytd", "nothingFiled"),
        Expected("output/ea/all/2024-06.ytd", "94"),
    ])
    func merger(_ expected: Expected) throws {
        #expect(try HardZone.zone.value(expected.address) == expected.value)
    }

    @Test("Periods that the form does not have say which to ask", arguments: [
        Expected("output/province/all/2024-01", "notAPeriodOfTheForm(ask: 2024-02.ytd)"),
        Expected("output/province/all/2024-02", "notAPeriodOfTheForm(ask: 2024-02.ytd)"),
        Expected("output/province/all/2024-01.ytd", "notAPeriodOfTheForm(ask: 2024-02.ytd)"),
        Expected("output/province/all/2024-01-15", "notAPeriodOfTheForm(ask: 2024-02.ytd)"),
        Expected("output/province/all/2024-07-31", "notAPeriodOfTheForm(ask: 2024-07.ytd)"),
        Expected("output/province/all/2024", "notYet(2024-09-20)"),
        Expected("output/province/all/2024-09", "notYet(2024-09-20)"),
        Expected("output/province/all/2024-08", "nothingFiled"),
        Expected("output/province/all/2024-07.ytd/level@release:2024-08", "noRelease(\"2024-08\")"),
    ])
    func refusal(_ expected: Expected) throws {
        #expect(try HardZone.zone.value(expected.address) == expected.value)
    }

    @Test("Names that the zone does not have are errors, with the nearest ones")
    func unknownNames() {
        #expect(throws: FigureError.unknownPlace("eats", similar: ["east", "ea"])) {
            try HardZone.zone.figure("output/eats/all/2024-07.ytd")
        }
        #expect(throws: FigureError.unknownGroup("new-enrgy", known: ["new-energy"])) {
            try HardZone.zone.figure("output/east/new-enrgy/2024-07.ytd")
        }
        #expect(throws: FigureError.self) { try HardZone.zone.figure("outputs/east/all/2024-07.ytd") }
    }
}
