import Figures
import Products
import Testing
import Trade

@testable import Formats

@Suite("The tariff that ships is read whole")
struct ShippedTariffTests {
    @Test("12,004 rows have 11,873 codes, 590 rows of chapter 98; the four codes of 7 digits are not taken") func counts() throws {
        let result = try TradeFolder.tariff.get()
        #expect(result.rowCount == 12_004 && result.distinctCodeCount == 11_873)
        #expect(result.schedule.lines.count == 12_000)
        #expect(result.rejects.map(\.text) == ["9849170", "9849170", "9849170", "9849190"])
        #expect(result.rejects.allSatisfy { $0.reason == .code(.oddCount(7)) })
        let chapter = result.schedule.lines(within: try HSCode("98"))
        #expect(chapter.count + result.rejects.count == 590)
        #expect(chapter.allSatisfy { $0.description.isEmpty && $0.cells[2...].allSatisfy { $0.content == .blank } })
    }

    @Test("preferences are traps as often as was counted by hand") func traps() throws {
        let traps = PreferenceTraps(in: try TradeFolder.tariff.get().schedule, for: .china)
        #expect(traps.acftaAboveMFN == 366 && traps.acftaAboveMFNOpen == 336 && traps.rcepAboveMFN == 169)
        #expect(traps.rcepAboveACFTA == 3_183 && traps.rcepBelowACFTA == 142 && traps.acftaExcludesOrigin == 510)
    }

    @Test("every cell is understood, and those without a single rate are listed") func findings() throws {
        let findings = try TradeFolder.tariff.get().findings
        let counts = Dictionary(findings.map { ($0.need, 1) }, uniquingKeysWith: +)
        #expect(counts == [.provision: 264, .wholeRate: 264, .goodsOfEachRate: 72, .quotaUse: 62, .goodsExcluded: 1])
    }

    @Test("lines have the rates that the schedule prints for China", arguments: [
        ("84151020", "30", "15", "30"), ("85183010", "15", "0", "0"), ("85285200", "0", "2", "0"), ("87038097", "70", "50", "70"),
        ("87024061", "5", "50", "5"), ("87089962", "15", "0", "7.5"), ("84151090", "20", "0", "10"), ("3801.10", "5", "0", "0"),
    ])
    func rates(code: String, mfn: String, acfta: String, rcep: String) throws {
        let schedule = try TradeFolder.tariff.get().schedule
        let asked = try HSCode(code)
        for (scheme, text) in [(TariffScheme.mostFavouredNation, mfn), (.acfta, acfta), (.rcep, rcep)] {
            #expect(schedule.rate(of: asked, under: scheme, from: .china).percentage?.description == text)
        }
    }

    @Test("8415.20.10 and 8528.72.92 are excluded from the agreements for goods of China") func excluded() throws {
        let schedule = try TradeFolder.tariff.get().schedule
        for code in ["84152010", "85287292"] {
            let asked = try HSCode(code)
            #expect(schedule.rate(of: asked, under: .acfta, from: .china) == .excluded)
            #expect(schedule.rate(of: asked, under: .rcep, from: .china) == .excluded)
        }
    }
}
