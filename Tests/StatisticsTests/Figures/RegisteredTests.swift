import Figures
import Statistics
import Testing

/// Projects, contracts and statements: figures whose leaves are the register's own lines.
@Suite("Registered things counted")
struct RegisteredTests {
    static let zone: TestZone = {
        var zone = TestZone(today: "2024-08-20")
        zone.defineUsual()
        zone.file("places", known: "2020-01-01", """
            place,     from,       kind,       parent
            province,  2020-01-01, province,
            east,      2020-01-01, prefecture, province
            ea,        2020-01-01, district,   east
            p1,        2020-01-01, park,       ea
            p2,        2020-01-01, park,       ea
            wind,      2020-01-01, site,       ea
            zone,      2020-01-01, zone,       province
            area-east, 2020-01-01, area,       zone
            """)
        zone.file("memberships", known: "2020-01-01", "member, of, from, status\np1, area-east, 2020-01-01, in")
        let projects = "project, phase, from, district, park, area, class, kind, status, planned_total\n"
        zone.file("projects", known: "2024-01-10", projects + """
            Q,    1, 2023-05-01, ea, p1,   area-east, 3911, industrial, in-production,      100
            Q,    2, 2024-01-01, ea, p1,   area-east, 3911, industrial, under-construction, 200
            Q,    3, 2024-01-01, ea, p1,   area-east, 3911, industrial, under-construction, 300
            R,    1, 2024-01-01, ea, p2,   ,          3841, industrial, planned,            50
            wind, 1, 2024-01-01, ea, wind, area-east, 3911, energy,     under-construction, 24500
            """)
        // R has been under construction since June, as became known in August only.
        zone.file("projects", known: "2024-08-10", projects + "R, 1, 2024-06-01, ea, p2, , 3841, industrial, under-construction, 60")
        zone.file("contracts", known: "2024-02-01", """
            contract, from,       party, park, project, stage,  amount
            c1,       2024-01-15, one,   p1,   ,        signed, 5
            c2,       2024-01-20, two,   p2,   wind,    signed, 6
            """)
        zone.file("contracts", known: "2024-07-01", """
            contract, from,       party, park, project, stage,     amount
            c1,       2024-06-30, one,   p1,   ,        landed,    5
            c2,       2024-06-30, two,   p2,   ,        cancelled, 6
            """)
        zone.file("readings", known: "2024-08-05", "facility, day, reading\nT, 2024-07-31, 160")
        zone.file("facilities", known: "2024-08-05", "facility, from, district, park, area, class, status\nT, 2024-01-01, ea, wind, area-east, 3911, running")
        let statements = "statement, published_on, indicator, place, group, period, measure, printed, unit, bound, kind, headline\n"
        zone.file("statements", known: "2024-05-02", statements + "s1, 2024-05-01, quoted, wind, all, 2024-05-01, level, 24.5, billion yuan, ~, quoted, yes")
        zone.file("statements", known: "2024-06-02", statements + "s1, 2024-05-01, quoted, wind, all, 2024-05-01, level, 24.6, billion yuan, >, quoted, yes")
        return zone
    }()

    @Test("On a day, as known on another", arguments: [
        // Q counts once, however many of its phases are under construction.
        Expected("projects/province/all/2024-08-20", "3"),
        Expected("projects/province/all/2024-08-20/level@2024-08-20", "3"),
        Expected("projects/province/all/2024-07-31/level@2024-08-09", "2"),
        Expected("projects/province/all/2024-05-31", "2"),
        Expected("projects/zone/all/2024-08-20", "2"),
        Expected("projects/p1/3911/2024-08-20", "1"),
        Expected("projects/p1/3841/2024-08-20", "0"),
        Expected("projects/province/all/2023-12-31", "0"),
        // Phases 2 and 3 of Q, R's later plan, the wind farm.
        Expected("planned/province/all/2024-08-20", "25060"),
        Expected("planned/p1/all/2024-08-20", "500"),
        Expected("contracts/province/all/2024-05-31", "2"),
        Expected("contracts/province/all/2024-08-20", "1"),
        Expected("contracts/area-east/all/2024-08-20", "1"),
        Expected("contracts/p2/all/2024-08-20", "0"),
        // c2 became a project of the area, while its park belongs to none.
        Expected("contracts/area-east/all/2024-05-31", "2"),
        // A stock has no month, and no day after the day of the question.
        Expected("projects/province/all/2024-07", "notAPeriodOfTheForm(ask: 2024-07-31)"),
        Expected("projects/province/all/2024-08-21", "notYet(2024-08-20)"),
        Expected("contracts/province/all/2024-06-30/level@2024-06-01", "notYet(2024-06-01)"),
        Expected("energy/province/all/2024", "notYet(2024-08-20)"),
        Expected("energy/province/all/2024-08-31", "notYet(2024-08-20)"),
        Expected("energy/province/all/2024-07", "160"),
    ])
    func counts(_ expected: Expected) throws {
        #expect(try Self.zone.value(expected.address) == expected.value)
    }

    @Test("Where a site and its project share an id, an address means the site", arguments: [
        Expected("energy/wind/all/2024-08-20", "160"),
        Expected("projects/wind/all/2024-08-20", "1"),
        Expected("energy/T/all/2024-08-20", "160"),
    ])
    func sharedID(_ expected: Expected) throws {
        #expect(try Self.zone.value(expected.address) == expected.value)
    }

    @Test("A corrected statement replaces the earlier one from the day it is known", arguments: [
        Expected("quoted/wind/all/2024-08-20", "24600000000"),
        Expected("quoted/wind/all/2024-08-20/level@2024-06-01", "24500000000"),
        Expected("quoted/wind/all/2024-04-30", "nothingFiled"),
        Expected("quoted/wind/all/2024-08-20/level@2024-05-01", "nothingFiled"),
    ])
    func statements(_ expected: Expected) throws {
        #expect(try Self.zone.value(expected.address) == expected.value)
    }

    @Test("A quoted figure says so and keeps its bound")
    func quoted() throws {
        let figure = try Self.zone.figure("quoted/wind/all/2024-08-20")
        #expect(figure.flags == [.quoted, .working])
        #expect(figure.bound == .moreThan)
        #expect(figure.derivation.cell?.text == "24.6")
    }

    @Test("The why ends at the cell that tells the state", arguments: [
        "projects/province/all/2024-08-20", "planned/province/all/2024-08-20", "contracts/province/all/2024-05-31",
        "projects/zone/all/2024-08-20/share", "energy/wind/all/2024-08-20",
    ])
    func why(_ address: String) throws {
        let figure = try Self.zone.figure(address, depth: .complete)
        #expect(Arithmetic.faults(in: figure.derivation) == [])
        #expect(Arithmetic.leaves(of: figure.derivation).allSatisfy { $0.cell != nil })
    }

    @Test("Who closes within a month is in its figures; who is merged is not", arguments: [
        ("closed", "2024-03-20", "15"), ("closed", "2024-03-31", "15"), ("closed", "2024-04-01", "15"),
        ("closed", "2024-03-01", "10"), ("merged", "2024-03-20", "10"), ("merged", "2024-04-01", "15"),
    ])
    func leavers(_ status: String, _ from: String, _ expected: String) throws {
        var zone = Self.zone
        zone.fileEnterprises(known: "2024-01-01", "A, 2020-01-01, ea, , , 3911, yes, active,\nD, 2020-01-01, ea, , , 3911, yes, active,")
        zone.fileEnterprises(known: "2024-04-02", "D, \(from), ea, , , 3911, yes, \(status),")
        zone.file("output", known: "2024-04-09", "enterprise, period, ytd\nA, 2024-03, 10\nD, 2024-03, 5")
        zone.file("output", known: "2024-08-09", "enterprise, period, ytd\nA, 2024-07, 30\nD, 2024-07, 5")
        #expect(try zone.value("output/ea/all/2024-03.ytd") == expected)
        #expect(try zone.value("output/ea/all/2024-07.ytd") == "30")
    }
}
