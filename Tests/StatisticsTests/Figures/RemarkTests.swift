import Figures
import Statistics
import Testing

/// A district whose total and new energy were published: 5.234 bn (+92.15%) and 3.138 bn (+3,822.5%).
@Suite("What a figure tells unasked")
struct RemarkTests {
    static let zone: TestZone = {
        var zone = TestZone(today: "2024-08-20")
        zone.defineUsual()
        zone.file("places", known: "2020-01-01", """
            place,   from,       kind,       parent
            nanning, 2020-01-01, prefecture,
            qingxiu, 2020-01-01, district,   nanning
            """)
        zone.fileEnterprises(known: "2020-01-01", """
            N, 2020-01-01, qingxiu, , , 3841, yes, active,
            R, 2020-01-01, qingxiu, , , 3911, yes, active,
            """)
        zone.file("output", known: "2023-09-09", provenance: .synthetic, """
            enterprise, period,  ytd,        ytd_prior
            N,          2023-08, 3138000000, 80000000
            R,          2023-08, 2096000000, 2643900000
            """)
        let header = "statement, published_on, indicator, place, group, period, measure, printed, unit, bound, kind, headline\n"
        zone.file("statements", known: "2023-09-18", header + """
            s1, 2023-09-18, output, qingxiu, all,        2023-08.ytd, level, 5.234, billion yuan, =, computed, yes
            s2, 2023-09-18, output, qingxiu, new-energy, 2023-08.ytd, level, 3.138, billion yuan, =, computed, yes
            """)
        return zone
    }()

    private func remarks(_ address: String) throws -> [String] {
        try Self.zone.figure(address).remarks.map { remark in
            let value = switch remark.value {
            case .exact(let exact): exact.description
            case .ratio(let ratio): "\(ratio.rounded(places: 2, exponent: 2))%"
            default: "none"
            }
            return "\(remark.kind.rawValue) \(remark.address) \(value)"
        }
    }

    @Test("The rest of a published total and a published part, where it goes the other way")
    func impliedRest() throws {
        let rest = "implied-rest output/qingxiu/new-energy/2023-08.ytd/rest.growth.comparable -20.72%"
        #expect(try remarks("output/qingxiu/all/2023-08.ytd") == [rest])
        #expect(try remarks("output/qingxiu/new-energy/2023-08.ytd") == [rest])
        // Before the statements, nothing was published.
        #expect(try remarks("output/qingxiu/all/2023-08.ytd/level@2023-09-17") == [])
    }

    @Test("A low base, with the base")
    func lowBase() throws {
        let address = "output/qingxiu/new-energy/2023-08.ytd/growth.comparable"
        #expect(try remarks(address) == [
            "implied-rest output/qingxiu/new-energy/2023-08.ytd/rest.growth.comparable -20.72%",
            "low-base output/qingxiu/new-energy/2023-08.ytd/base.comparable 80000000",
            "not-verifiable output/qingxiu/new-energy/2022-08.ytd/level none",
        ])
        #expect(try Self.zone.flags(address) == [.lowBase, .notVerifiable, .synthetic])
        #expect(try Self.zone.flags("output/qingxiu/all/2023-08.ytd/growth.comparable") == [.notVerifiable, .synthetic])
        #expect(try Self.zone.value(address) == "3822.5000%")
    }

    @Test("A base is low under a tenth of the level, or under half a per cent of its parent's base", arguments: [
        ("100", "10", "100", false), ("100", "9.99", "1", true), ("1", "4", "1000", true), ("1", "5", "995", false),
        ("1", "0", "5", false),
    ])
    func lowBaseLimits(_ level: String, _ base: String, _ restBase: String, _ isLow: Bool) throws {
        var zone = TestZone(today: "2024-08-20")
        zone.defineUsual()
        zone.file("places", known: "2020-01-01", "place, from, kind, parent\nea, 2020-01-01, district, east\neast, 2020-01-01, prefecture,")
        zone.fileEnterprises(known: "2020-01-01", "N, 2020-01-01, ea, , , 3841, yes, active,\nR, 2020-01-01, ea, , , 3911, yes, active,")
        zone.file("output", known: "2024-08-09", "enterprise, period, ytd, ytd_prior\nN, 2024-07, \(level), \(base)\nR, 2024-07, 1, \(restBase)")
        #expect(try zone.figure("output/ea/new-energy/2024-07.ytd/growth.comparable").flags.contains(.lowBase) == isLow)
    }

    @Test("A report that takes the place of a generated one leaves nothing synthetic")
    func replacedSynthetic() throws {
        var zone = Self.zone
        let address = "output/qingxiu/384/2023-08.ytd"
        #expect(try zone.flags(address) == [.synthetic])
        zone.file("output", known: "2023-10-01", "enterprise, period, ytd, ytd_prior\nN, 2023-08, 3000000000, 80000000")
        #expect(try zone.figure(address).provenance == [.reported])
        #expect(try zone.flags(address) == [])
        #expect(try zone.flags(address + "/level@2023-09-30") == [.revisedLater, .synthetic])
    }
}
