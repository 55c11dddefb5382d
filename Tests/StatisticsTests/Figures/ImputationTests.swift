import Figures
import Statistics
import Testing

/// K is silent in May and June; X and Y of its division and Z of another report every month.
@Suite("Missing reports computed")
struct ImputationTests {
    static let zone: TestZone = {
        var zone = TestZone(today: "2024-09-20")
        zone.defineUsual()
        zone.conventions.imputesMissing = true
        zone.file("places", known: "2020-01-01", """
            place,    from,       kind,       parent
            province, 2020-01-01, province,
            east,     2020-01-01, prefecture, province
            ea,       2020-01-01, district,   east
            eb,       2020-01-01, district,   east
            """)
        zone.fileEnterprises(known: "2020-01-01", """
            K, 2020-01-01, ea, , , 3911, yes, active,
            X, 2020-01-01, ea, , , 3911, yes, active,
            Y, 2020-01-01, eb, , , 3911, yes, active,
            Z, 2020-01-01, eb, , , 3841, yes, active,
            """)
        let header = "enterprise, period, month, ytd, month_prior, ytd_prior\n"
        zone.file("output", known: "2023-06-09", header + "K, 2023-05, 7, 35, 6, 30")
        zone.file("output", known: "2024-05-09", header + """
            K, 2024-04, 10,  40,  7,  28
            X, 2024-04, 20,  80, 18,  72
            Y, 2024-04, 40, 160, 36, 144
            Z, 2024-04, 50, 200, 50, 200
            """)
        zone.file("output", known: "2024-06-09", header + """
            X, 2024-05, 23, 103, 18,  90
            Y, 2024-05, 43, 203, 36, 180
            Z, 2024-05, 10, 210, 50, 250
            """)
        zone.file("output", known: "2024-07-09", header + """
            X, 2024-06, 33, 136, 18, 108
            Y, 2024-06, 33, 236, 36, 216
            Z, 2024-06, 10, 220, 50, 300
            """)
        zone.file("output", known: "2024-09-10", header + "K, 2024-05, 12, 52, 7, 35")
        return zone
    }()

    @Test("Last month times the movement of those of the division who reported both", arguments: [
        // 10 × (23 + 43) ÷ (20 + 40): Z's division moved otherwise.
        Expected("output/K/all/2024-05/level@2024-08-01", "11"),
        Expected("output/ea/all/2024-05/level@2024-08-01", "34"),
        // 40 + 11, and the year to date of the rest.
        Expected("output/K/all/2024-05.ytd/level@2024-08-01", "51"),
        Expected("output/province/all/2024-05.ytd/level@2024-08-01", "567"),
        // The prior column is what K reported a year before: 35.
        Expected("output/ea/all/2024-05.ytd/base.comparable@2024-08-01", "125"),
        // Two months missing: 11 × (33 + 33) ÷ (23 + 43), and 51 + 11.
        Expected("output/K/all/2024-06/level@2024-08-01", "11"),
        Expected("output/K/all/2024-06.ytd/level@2024-08-01", "62"),
    ])
    func movement(_ expected: Expected) throws {
        #expect(try Self.zone.value(expected.address) == expected.value)
    }

    @Test("A late report takes the place of what was computed", arguments: [
        Expected("output/K/all/2024-05", "12"),
        // June is computed from the report now: 12 × 66 ÷ 66.
        Expected("output/K/all/2024-06", "12"),
        Expected("output/K/all/2024-06.ytd", "64"),
    ])
    func replaced(_ expected: Expected) throws {
        #expect(try Self.zone.value(expected.address) == expected.value)
    }

    @Test("Marked as estimated and incomplete, with the number computed")
    func marks() throws {
        #expect(try Self.zone.flags("output/ea/all/2024-05/level@2024-08-01") == [.estimated, .incomplete, .revisedLater])
        #expect(try Self.zone.flags("output/ea/all/2024-05") == [])
        #expect(try Self.zone.flags("output/eb/all/2024-05/level@2024-08-01") == [])
        #expect(try Self.zone.figure("output/ea/all/2024-06").response == ResponseRate(due: 2, answered: 1, imputed: 1))
        #expect(try Self.zone.figure("output/ea/all/2024-06").provenance == [.reported, .estimated])
    }

    @Test("Nothing is computed where the office has not switched it on")
    func switchedOff() throws {
        var zone = Self.zone
        zone.conventions.imputesMissing = false
        #expect(try zone.value("output/ea/all/2024-06") == "33")
        #expect(try zone.flags("output/ea/all/2024-06") == [.incomplete])
    }

    @Test("Without reporters of the division, all that reported both months move it")
    func otherDivision() throws {
        var zone = Self.zone
        zone.fileEnterprises(known: "2020-01-02", """
            X, 2020-01-01, ea, , , 3841, yes, active,
            Y, 2020-01-01, eb, , , 3841, yes, active,
            """)
        // 10 × (23 + 43 + 10) ÷ (20 + 40 + 50), rounded to the fen.
        #expect(try zone.value("output/K/all/2024-05/level@2024-08-01") == "6.91")
    }

    @Test("The why opens into the reports that it rests on", arguments: [
        "output/province/all/2024-06.ytd", "output/K/all/2024-06", "output/ea/all/2024-06.ytd/growth.comparable",
        "output/ea/all/2024-05.ytd/growth.comparable@2024-08-01", "output/K/all/2024-06.ytd/level@2024-08-01",
    ])
    func why(_ address: String) throws {
        let figure = try Self.zone.figure(address, depth: .complete)
        #expect(Arithmetic.faults(in: figure.derivation) == [])
        #expect(Arithmetic.leaves(of: figure.derivation).allSatisfy { $0.cell != nil })
    }

    @Test("A movement names each reporter's two months")
    func reporters() throws {
        let why = try Self.zone.figure("output/K/all/2024-05/level@2024-08-01", depth: .complete).derivation
        #expect(why.operation == .movement)
        #expect(why.listed.map(\.operation) == [.reported, .sum, .sum])
        #expect(why.listed.map { $0.listed.map(\.address.description) } == [
            [],
            ["output/X/all/2024-05/level@2024-08-01", "output/Y/all/2024-05/level@2024-08-01"],
            ["output/X/all/2024-04/level@2024-08-01", "output/Y/all/2024-04/level@2024-08-01"],
        ])
    }
}
