import Figures
import Products
import Registry
import Statistics
import Testing

@Suite("Figures found by words")
struct CatalogueTests {
    static let catalogue: Catalogue = {
        var zone = TestZone(today: "2024-08-20")
        zone.file("places", known: "2020-01-01", """
            place,   from,       kind,     parent, name_en,          name_zh,    name_vi,      aliases
            qingxiu, 2020-01-01, district, nanning, Qingxiu District, 青秀区,      Quận Thanh Tú, Qingxiu; 青秀; Thanh Tú
            nanning, 2020-01-01, prefecture, ,      Nanning,          南宁市,      Nam Ninh,     南宁
            area-nanning, 2020-01-01, area, ,       Nanning Area,     南宁片区,    Khu Nam Ninh,
            """)
        func indicator(_ id: String, _ en: [String], _ zh: [String], _ vi: [String]) -> Indicator {
            Indicator(
                id: id, title: LocalizedText(en: en[0], zh: zh[0], vi: vi[0]), definition: LocalizedText(same: ""),
                synonyms: [.english: en, .chinese: zh, .vietnamese: vi], unit: .yuan, source: .statements, growth: .levelBefore,
                scope: .all)
        }
        return Catalogue(
            indicators: [
                indicator("output.gross", ["Gross industrial output value", "output"], ["工业总产值", "产值"], ["giá trị sản xuất", "sản lượng"]),
                indicator("output.expected", ["Expected output"], ["预期产值"], ["sản lượng dự kiến"]),
                indicator("investment.completed", ["Investment completed", "investment"], ["完成投资", "投资"], ["vốn đầu tư"]),
            ],
            places: zone.register.places,
            groups: [ClassGroup(
                id: "new-energy", name: LocalizedText(en: "New energy industry", zh: "新能源产业", vi: "ngành năng lượng mới"),
                synonyms: [.chinese: ["新能源"]], versions: [])],
            classification: IndustryClassification([
                IndustryClass(code: "2022", level: .class, parent: "202", name: LocalizedText(en: "Fibreboard", zh: "纤维板制造", vi: "Ván sợi")),
                IndustryClass(code: "07", level: .division, parent: "B", name: LocalizedText(en: "Petroleum", zh: "石油开采业", vi: "Dầu khí")),
                IndustryClass(code: "10", level: .division, parent: "B", name: LocalizedText(en: "Quarrying", zh: "非金属矿采选业", vi: "Khai khoáng")),
                IndustryClass(code: "3841", level: .class, parent: "384", name: LocalizedText(en: "Batteries", zh: "锂电池制造", vi: "Pin")),
            ]))
    }()

    private func targets(_ words: String) -> Set<Catalogue.Target> {
        Set(Self.catalogue.matches(in: words).map(\.target))
    }

    @Test("In three languages", arguments: [
        ("output qingxiu 2023", [Catalogue.Target.indicator("output.gross"), .place("qingxiu")]),
        ("青秀区 产值 2023年1-8月", [.indicator("output.gross"), .place("qingxiu")]),
        ("2023年1-8月青秀区工业总产值增长", [.indicator("output.gross"), .place("qingxiu"), .measure(.growth(.comparable, baseYear: nil))]),
        ("sản lượng Thanh Tú", [.indicator("output.gross"), .place("qingxiu")]),
        ("san luong thanh tu", [.indicator("output.gross"), .place("qingxiu")]),
        ("SẢN LƯỢNG, THANH TÚ", [.indicator("output.gross"), .place("qingxiu")]),
        ("青秀区新能源产业产值", [.indicator("output.gross"), .place("qingxiu"), .group("new-energy")]),
        ("investment nanning share", [.indicator("investment.completed"), .place("nanning"), .measure(.share)]),
        ("output.gross/qingxiu", [.indicator("output.gross"), .place("qingxiu")]),
        ("output batteries", [.indicator("output.gross"), .group("3841")]),
        ("output 3841 qingxiu", [.indicator("output.gross"), .group("3841"), .place("qingxiu")]),
    ])
    func found(_ words: String, _ expected: [Catalogue.Target]) {
        #expect(targets(words) == Set(expected))
    }

    @Test("The longest phrase wins, and what it covers is not found again", arguments: [
        ("expected output", [Catalogue.Target.indicator("output.expected")]),
        ("南宁片区预期产值", [.indicator("output.expected"), .place("area-nanning")]),
        ("Nanning Area", [.place("area-nanning")]),
        ("sản lượng dự kiến Nam Ninh", [.indicator("output.expected"), .place("nanning")]),
    ])
    func longest(_ words: String, _ expected: [Catalogue.Target]) {
        #expect(targets(words) == Set(expected))
    }

    @Test("Nothing is found inside a word", arguments: [
        "outputs", "nannings", "sharecropper", "investments", "throughput", "qingxiuqu", "38412", "",
    ])
    func insideWords(_ words: String) {
        #expect(targets(words) == [])
    }

    @Test("The digits of a period are no class code", arguments: [
        "2022", "2022-07", "2024-07", "2024年10月", "2022年1-10月", "2024-10-10", "tháng 10 năm 2022", "10 tháng 2022", "10月",
    ])
    func periodsAreNoCodes(_ words: String) {
        #expect(targets(words) == [])
    }

    @Test("A match says where it stands")
    func ranges() {
        let matches = Self.catalogue.matches(in: "output of Qingxiu District")
        #expect(matches.map(\.range) == [10..<26, 0..<6])
    }
}
