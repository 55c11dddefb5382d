import Figures
import Statistics
import Testing

@Suite("Growth of the hard zone")
struct HardZoneGrowthTests {
    /// Σ current ÷ Σ own prior-year columns, of those in scope in the current period.
    @Test("Comparable growth divides by the filers' own prior-year columns", arguments: [
        // A 98 (E's included), B 140, C 0, G 56; nothing of D, E or H.
        Expected("output/province/all/2024-07.ytd/base.comparable", "294"),
        // 358 ÷ 294.
        Expected("output/province/all/2024-07.ytd/growth.comparable", "21.7687%"),
        // B brings its own past to its new park: 110 ÷ 100.
        Expected("output/p3/all/2024-05.ytd/growth.comparable", "10.0000%"),
        // A alone is left in p1 in May: 58 ÷ 50.
        Expected("output/p1/all/2024-05.ytd/growth.comparable", "16.0000%"),
        // The leaver is in January–March (169 ÷ 159) and in neither sum of January–April (215 ÷ 192).
        Expected("output/province/all/2024-03.ytd/growth.comparable", "6.2893%"),
        Expected("output/province/all/2024-04.ytd/growth.comparable", "11.9792%"),
        // The entrant brings 9 and no base: 61 ÷ 48.
        Expected("output/province/all/2024-04/growth.comparable", "27.0833%"),
        Expected("output/province/all/2024-02.ytd/growth.comparable", "5.6604%"),
        // The second quarter: 183 ÷ (48 + 48 + 48).
        Expected("output/province/all/2024-Q2/growth.comparable", "27.0833%"),
        Expected("output/province/all/2024-Q1/growth.comparable", "6.2893%"),
        Expected("output/C/all/2024-07.ytd/growth.comparable", "zeroBase"),
    ])
    func comparable(_ expected: Expected) throws {
        #expect(try HardZone.zone.value(expected.address) == expected.value)
    }

    @Test("Nominal growth divides by the level published a year before", arguments: [
        // 70 + 140 + 35 + 28 + 56 + 42.
        Expected("output/province/all/2024-07.ytd/base.nominal", "371"),
        // 358 ÷ 371: down, where comparable growth is up.
        Expected("output/province/all/2024-07.ytd/growth.nominal", "-3.5040%"),
        // B was in p1 a year ago, so p3 has no level to compare with.
        Expected("output/p3/all/2024-07.ytd/growth.nominal", "nothingFiled"),
        // 114 ÷ (A 70 + B 140 + D 35).
        Expected("output/p1/all/2024-07.ytd/growth.nominal", "-53.4694%"),
        Expected("output/province/all/2024-07.ytd/growth.comparable:2022", "noBaseYear(2022)"),
        Expected("output/province/all/2024-07.ytd/growth.nominal:2022", "nothingFiled"),
    ])
    func nominal(_ expected: Expected) throws {
        #expect(try HardZone.zone.value(expected.address) == expected.value)
    }

    @Test("Shares, contributions and rests are of the next level up", arguments: [
        // 266 ÷ 358 and 114 ÷ 170 (p1 in its programme).
        Expected("output/east/all/2024-07.ytd/share", "74.3017%"),
        Expected("output/p1/all/2024-07.ytd/share", "67.0588%"),
        Expected("output/p3/all/2024-07.ytd/share", "100.0000%"),
        Expected("output/A/all/2024-07.ytd/share", "100.0000%"),
        Expected("output/province/384/2024-07.ytd/share", "100.0000%"),
        Expected("output/province/38/2024-07.ytd/share", "57.5419%"),
        // (266 − 238) ÷ 294 and (92 − 56) ÷ 294; together the province's 21.7687.
        Expected("output/east/all/2024-07.ytd/contribution.points", "9.5238%"),
        Expected("output/west/all/2024-07.ytd/contribution.points", "12.2449%"),
        // 28 ÷ 64 and 36 ÷ 64 of the increment.
        Expected("output/east/all/2024-07.ytd/contribution.share", "43.7500%"),
        Expected("output/west/all/2024-07.ytd/contribution.share", "56.2500%"),
        Expected("output/east/all/2024-07.ytd/rest", "92"),
        Expected("output/east/all/2024-07.ytd/rest.base.comparable", "56"),
        Expected("output/east/all/2024-07.ytd/rest.growth.comparable", "64.2857%"),
        // 358 − 322 and 371 − 371.
        Expected("output/zone/all/2024-07.ytd/rest", "36"),
        Expected("output/zone/all/2024-07.ytd/rest.growth.nominal", "zeroBase"),
        Expected("output/province/all/2024-07.ytd/share", "noParent"),
        // √(358 ÷ 294 × 371 ÷ 330) − 1.
        Expected("output/province/all/2024-07.ytd/average2y", "17.0032%"),
        Expected("output/province/all/2024-07.ytd/response", "80.0000%"),
        Expected("output/province/all/2024-06.ytd/response", "100.0000%"),
    ])
    func parts(_ expected: Expected) throws {
        #expect(try HardZone.zone.value(expected.address) == expected.value)
    }
}
