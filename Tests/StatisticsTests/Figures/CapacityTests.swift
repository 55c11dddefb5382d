import Figures
import Statistics
import Testing

/// Installed capacity, what it could generate, and what of it was generated.
@Suite("Capacity of generating units")
struct CapacityTests {
    static let zone: TestZone = {
        var zone = TestZone(today: "2024-08-20")
        zone.defineUsual()
        zone.file("places", known: "2020-01-01", """
            place,     from,       kind,       parent
            province,  2020-01-01, province,
            east,      2020-01-01, prefecture, province
            ea,        2020-01-01, district,   east
            wind,      2020-01-01, site,       ea
            """)
        let header = "facility, from, district, park, area, class, status, capacity\n"
        zone.file("facilities", known: "2024-06-01", header + """
            T1, 2024-05-01, ea, wind, , 3911, running, 100
            T2, 2024-05-01, ea, wind, , 3911, planned, 200
            T3, 2024-05-01, ea, ,     , 3911, running, 10.5
            """)
        // T2 ran from the eleventh of June and stood still from the first of July; both became known later.
        zone.file("facilities", known: "2024-06-12", header + "T2, 2024-06-11, ea, wind, , 3911, running, 200")
        zone.file("facilities", known: "2024-07-02", header + "T2, 2024-07-01, ea, wind, , 3911, out-of-service, 200")
        zone.file("readings", known: "2024-07-01", "facility, day, reading\nT1, 2024-05-31, 40000\nT1, 2024-06-30, 76000\nT2, 2024-06-30, 24000")
        return zone
    }()

    @Test("On a day the running units count; over a period their capacity times the hours of their days", arguments: [
        Expected("capacity/province/all/2024-05-31", "110.5"),
        Expected("capacity/province/all/2024-06-30", "310.5"),
        Expected("capacity/wind/all/2024-07-01", "100"),
        Expected("capacity/T2/all/2024-07-01", "nothingFiled"),
        // As it was known before T2 was said to run.
        Expected("capacity/wind/all/2024-06-11/level@2024-06-11", "100"),
        // 100 × 720 + 200 × 480: thirty days of T1, twenty of T2.
        Expected("capacity.hours/wind/all/2024-06", "168000"),
        Expected("capacity.hours/T3/all/2024-06", "7560"),
        Expected("capacity.hours/T1/all/2024-06.ytd", "146400"),
        Expected("capacity.hours/T2/all/2024-07", "nothingFiled"),
        // 36,000 of T1 and 24,000 of T2 out of 168,000.
        Expected("capacity.factor/wind/all/2024-06", "35.7143%"),
        Expected("capacity.factor/T1/all/2024-06", "50.0000%"),
        Expected("capacity.factor/T1/all/2024-06/growth.nominal", "measureDoesNotApply"),
        Expected("capacity.hours/wind/all/2024-06-30", "notAPeriodOfTheForm(ask: 2024-06.ytd)"),
        Expected("capacity.hours/wind/all/2024-08", "notYet(2024-08-20)"),
    ])
    func values(_ expected: Expected) throws {
        let value = try Self.zone.value(expected.address)
        #expect(value == expected.value)
    }

    @Test("Every step is arithmetic that ends at the register's cells and the calendar")
    func why() throws {
        let figure = try Self.zone.figure("capacity.factor/wind/all/2024-06", depth: .complete)
        #expect(Arithmetic.faults(in: figure.derivation).isEmpty)
        let leaves = Arithmetic.leaves(of: figure.derivation)
        #expect(leaves.contains { $0.cell?.field == "capacity" && $0.cell?.text == "200" && $0.unit == .kilowatt })
        #expect(leaves.contains { $0.operation == .hours && $0.span == day("2024-06-11")...day("2024-06-30") })
    }

    @Test("A running unit without a capacity leaves the sum unknown")
    func silent() throws {
        var zone = Self.zone
        zone.file("facilities", known: "2024-07-05", "facility, from, district, park, area, class, status, capacity\nT4, 2024-06-01, ea, wind, , 3911, running,")
        #expect(try zone.value("capacity/wind/all/2024-06-30") == "restsOnUnknown(address: \"capacity/T4/all/2024-06-30/level\")")
        #expect(try zone.value("capacity.factor/T1/all/2024-06") == "50.0000%")
    }
}
