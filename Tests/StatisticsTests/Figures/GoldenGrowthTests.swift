import Figures
import Statistics
import Testing

/// Two published growth rates that are not the ratio of the two published totals.
@Suite("Golden growth cases")
struct GoldenGrowthTests {
    private static func places() -> TestZone {
        var zone = TestZone(today: "2021-09-01")
        zone.defineUsual()
        zone.file("places", known: "2016-01-01", """
            place, from,       kind,       parent
            china, 2016-01-01, province,
            north, 2016-01-01, prefecture, china
            south, 2016-01-01, prefecture, china
            n1,    2016-01-01, district,   north
            s1,    2016-01-01, district,   south
            """)
        return zone
    }

    /// Profits of industrial enterprises, January–May 2018, in yuan. The base of 2,343.2 bn is what
    /// those in scope in 2018 reported for 2017; of what had been published for 2017, L's 661.56 bn
    /// are of an enterprise that is in scope no longer, and M restated its own year before.
    static let profits: TestZone = {
        var zone = places()
        zone.fileEnterprises(known: "2016-02-01", """
            M, 2016-01-01, n1, , , 3911, yes, active,
            N, 2016-01-01, s1, , , 3841, yes, active,
            L, 2016-01-01, s1, , , 3911, yes, active,
            """)
        zone.fileEnterprises(known: "2018-01-10", "L, 2018-01-01, s1, , , 3911, no, active,")
        zone.file("output", known: "2017-06-27", """
            enterprise, period,  ytd,           ytd_prior
            M,          2017-05, 1200000000000, 1000000000000
            N,          2017-05, 1043200000000, 900000000000
            L,          2017-05, 661560000000,  600000000000
            """)
        zone.file("output", known: "2018-06-27", """
            enterprise, period,  ytd,           ytd_prior
            M,          2018-05, 1400000000000, 1250000000000
            N,          2018-05, 1329830000000, 1093200000000
            L,          2018-05, 600000000000,  661560000000
            """)
        return zone
    }()

    @Test("Profits rose by 16.5% on the same batch while the raw totals fell by 6.0%", arguments: [
        Expected("output/china/all/2018-05.ytd", "2729830000000"),
        Expected("output/china/all/2018-05.ytd/base.comparable", "2343200000000"),
        Expected("output/china/all/2018-05.ytd/growth.comparable", "16.5001%"),
        Expected("output/china/all/2018-05.ytd/base.nominal", "2904760000000"),
        Expected("output/china/all/2018-05.ytd/growth.nominal", "-6.0222%"),
    ])
    func industrialProfits(_ expected: Expected) throws {
        #expect(try Self.profits.value(expected.address) == expected.value)
    }

    /// Fixed-asset investment, January–July 2021, in yuan: on 2019, by a base that the office restated.
    static let investment: TestZone = {
        var zone = places()
        zone.file("projects", known: "2018-01-01", """
            project, phase, from,       district, park, area, class, kind,       status
            R,       1,     2018-01-01, n1,       ,     ,     3911,  industrial, under-construction
            S,       1,     2018-01-01, s1,       ,     ,     3841,  industrial, under-construction
            """)
        let header = "project, period, month, ytd\n"
        zone.file("investment", known: "2019-08-14", header + """
            R, 2019-07, 0, 20000000000000
            S, 2019-07, 0, 14889200000000
            """)
        zone.file("investment", known: "2021-08-16", header + """
            R, 2021-07, 0, 18000000000000
            S, 2021-07, 0, 12253300000000
            """)
        zone.file("investment-base", known: "2021-08-16", """
            indicator,  period,  base_year, district, park, area, class, month, ytd
            investment, 2021-07, 2019,      n1,       ,     ,     3911,  0,     16500000000000
            investment, 2021-07, 2019,      s1,       ,     ,     3841,  0,     11331900000000
            """)
        return zone
    }()

    @Test("Investment rose by 8.7% on 2019, and by 4.3% a year, while the raw totals fell by 13.3%", arguments: [
        Expected("investment/china/all/2021-07.ytd", "30253300000000"),
        Expected("investment/china/all/2021-07.ytd/base.comparable:2019", "27831900000000"),
        Expected("investment/china/all/2021-07.ytd/growth.comparable:2019", "8.7001%"),
        Expected("investment/china/all/2021-07.ytd/average2y", "4.2593%"),
        Expected("investment/china/all/2021-07.ytd/base.nominal:2019", "34889200000000"),
        Expected("investment/china/all/2021-07.ytd/growth.nominal:2019", "-13.2875%"),
        // Nobody restated 2020, so growth on the year before is not known.
        Expected("investment/china/all/2021-07.ytd/growth.comparable", "baseNotFiled(missing: [\"north\", \"south\"])"),
        Expected("investment/china/all/2021-07.ytd/growth.nominal", "nothingFiled"),
    ])
    func fixedAssetInvestment(_ expected: Expected) throws {
        #expect(try Self.investment.value(expected.address) == expected.value)
    }

    @Test("A base is complete only when every prefecture that invested has filed it")
    func incompleteBase() throws {
        var zone = Self.investment
        zone.file("investment-base", known: "2021-08-20", """
            indicator,  period,  base_year, district, park, area, class, month, ytd
            investment, 2021-07, 2020,      n1,       ,     ,     3911,  0,     17000000000000
            """)
        #expect(try zone.value("investment/china/all/2021-07.ytd/growth.comparable") == "baseNotFiled(missing: [\"south\"])")
        #expect(try zone.value("investment/north/all/2021-07.ytd/growth.comparable") == "5.8824%")
        // North filed its base, and none of it is of class 3841: nothing to divide by.
        #expect(try zone.value("investment/north/3841/2021-07.ytd/base.comparable") == "0")
    }

    @Test("Which base a growth divides by stands in its why")
    func why() throws {
        let figure = try Self.investment.figure("investment/china/all/2021-07.ytd/growth.comparable:2019", depth: .complete)
        #expect(figure.derivation.listed.map(\.address.description) == [
            "investment/china/all/2021-07.ytd/level", "investment/china/all/2021-07.ytd/base.comparable:2019",
        ])
        #expect(Arithmetic.faults(in: figure.derivation) == [])
        #expect(Arithmetic.leaves(of: figure.derivation).map { $0.cell?.field } == ["ytd", "ytd", "ytd", "ytd"])
    }
}
