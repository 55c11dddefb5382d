import Actions
import Claims
import Figures
import Foundation
import Testing

@testable import Commands

/// A wrong match is the worst fault: nothing that was altered may match.
@Suite("Altered figures never match")
struct AlterationTests {
    /// A sentence with the parts that can be altered.
    struct Template {
        var text: String
        var value: String
        var unit: String
        var place: String
        var period: String
        var direction: String
    }

    static let templates = [
        Template(text: "{period}, completed investment in {place} came to {value} {unit}.", value: "70.1", unit: "billion yuan", place: "the China-ASEAN Industrial Cooperation Zone", period: "In January-July 2024", direction: ""),
        Template(text: "{period}, the industrial output of {place} reached {value} {unit}.", value: "1.21", unit: "trillion yuan", place: "Guangxi's industrial parks", period: "From January to July 2024", direction: ""),
        Template(text: "{period}, industrial investment in {place} {direction} {value} {unit}.", value: "6", unit: "percent", place: "Guangxi's industrial parks", period: "In the first seven months of 2024", direction: "rose"),
        Template(text: "{period}, the industrial output of {place} {direction} {value} {unit}.", value: "92.15", unit: "percent", place: "Qingxiu District", period: "In the first eight months of 2023", direction: "rose"),
        Template(text: "{period}, the industrial output of {place} was {value} {unit}.", value: "5.234", unit: "billion yuan", place: "Qingxiu District", period: "In January-August 2023", direction: ""),
        Template(text: "{period}，{place}新能源产业产值{value}{unit}。", value: "31.38", unit: "亿元", place: "青秀区", period: "2023年1—8月", direction: ""),
        Template(text: "{period}，{place}规模以上工业总产值{direction}{value}{unit}。", value: "92.15", unit: "%", place: "青秀区", period: "2023年1—8月", direction: "增长"),
        Template(text: "{period}，{place}完成工业投资{value}{unit}。", value: "1455", unit: "亿元", place: "广西工业园区", period: "2024年1—7月", direction: ""),
        Template(text: "{period}, {place} had {value} {unit} under construction.", value: "1,221", unit: "projects", place: "the China-ASEAN Industrial Cooperation Zone", period: "On August 20, 2024", direction: ""),
        Template(text: "{value} {unit} have signed contracts with {place}.", value: "60", unit: "companies", place: "the China-ASEAN Digital Economy Industrial Park", period: "", direction: ""),
    ]

    static let places = [
        "Nanning", "Qinzhou", "Liuzhou", "Guangxi", "the Qinzhou area of the zone", "Jiangnan District", "Pingxiang Border Industrial Park",
        "Hunan", "Shenzhen", "Vietnam", "the Suzhou Industrial Park",
    ]
    static let chinesePlaces = ["南宁市", "钦州市", "柳州市", "江南区", "凭祥沿边产业园", "湖南省", "深圳市", "苏州工业园区"]
    static let periods = ["In January-May 2024", "In the first half of 2023", "In July 2024", "In 2022", "In January-July 2023", "In the first quarter of 2024"]
    static let chinesePeriods = ["2024年1—5月", "2023年上半年", "2024年6月", "2022年", "2022年1—8月", "2024年一季度"]
    static let units = [
        "billion yuan": ["million yuan", "trillion yuan", "billion dollars", "billion kWh", "percent"],
        "trillion yuan": ["billion yuan", "million yuan", "trillion dollars"],
        "percent": ["percentage points", "billion yuan"], "亿元": ["万元", "万亿元", "亿美元", "万千瓦时"], "%": ["个百分点"],
        "projects": ["companies", "vehicles", "million yuan"], "companies": ["projects", "percent", "vehicles"],
    ]
    static let opposite = ["rose": "fell", "增长": "下降"]

    /// One part of a template altered; `nil` where it has no such part.
    static func altered(_ template: Template, _ random: inout SplitMix64) -> String? {
        var altered = template
        let isChinese = template.text.contains("。")
        switch Int.random(in: 0..<5, using: &random) {
        case 0:
            guard let value = number(template.value, &random) else { return nil }
            altered.value = value
        case 1:
            guard let unit = units[template.unit]?.randomElement(using: &random) else { return nil }
            altered.unit = unit
        case 2: altered.place = (isChinese ? chinesePlaces : places).randomElement(using: &random) ?? ""
        case 3:
            guard !template.period.isEmpty, template.unit != "projects" else { return nil }
            altered.period = (isChinese ? chinesePeriods : periods).randomElement(using: &random) ?? ""
        default:
            guard let direction = opposite[template.direction] else { return nil }
            altered.direction = direction
        }
        return filled(altered)
    }

    static func filled(_ template: Template) -> String {
        template.text.replacing("{value}", with: template.value).replacing("{unit}", with: template.unit)
            .replacing("{place}", with: template.place).replacing("{period}", with: template.period)
            .replacing("{direction}", with: template.direction)
    }

    /// Another number of the same shape, away from the first by more than rounding can be.
    static func number(_ text: String, _ random: inout SplitMix64) -> String? {
        guard let old = Double(text.replacing(",", with: "")) else { return nil }
        let places = text.split(separator: ".").dropFirst().first?.count ?? 0
        let step = pow(10, -Double(places))
        let factors = [0.1, 0.5, 0.9, 1.1, 1.5, 2, 10, 100]
        let new = Bool.random(using: &random) ? old * (factors.randomElement(using: &random) ?? 2) : old + step * Double([-7, -3, 3, 8].randomElement(using: &random) ?? 3)
        guard abs(new - old) > 2 * step, new > 0 else { return nil }
        return String(format: "%.\(places)f", new)
    }

    @Test("As they are, the sentences match")
    func unaltered() async throws {
        for template in Self.templates {
            let checked = try await VerdictTests.check(Self.filled(template), "2024-08-20")
            #expect(checked.judgements.map(\.verdict) == [.matches], "\(Self.filled(template)): \(checked.judgements.map(\.verdict))")
        }
    }

    @Test("A thousand alterations of number, unit, place, period and direction", arguments: [20_240_820 as UInt64])
    func thousand(seed: UInt64) async throws {
        var random = SplitMix64(seed: seed)
        var tried = 0
        var matched: [String] = []
        while tried < 1000 {
            guard let template = Self.templates.randomElement(using: &random), let text = Self.altered(template, &random) else { continue }
            tried += 1
            let checked = try await VerdictTests.check(text, "2024-08-20")
            if checked.judgements.contains(where: { $0.verdict == .matches }) { matched.append(text) }
        }
        #expect(matched == [])
    }

    @Test("With other control totals the published figures are contradicted")
    func otherTotals() async throws {
        let controls = try String(contentsOf: DemoZone.project.appendingPathComponent("Data/guangxi/controls.yaml"), encoding: .utf8)
            .replacing("\"70.1\"", with: "\"81.4\"").replacing("\"1.21\"", with: "\"1.37\"").replacing("under_construction: 1221", with: "under_construction: 1108")
            .replacing("signed: 60", with: "signed: 47")
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("controls-\(UUID().uuidString).yaml")
        try controls.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let other = try await DemoZone.make(controls: file.path)
        defer { try? FileManager.default.removeItem(atPath: other.folder) }
        for index in [0, 1, 8, 9] {
            let checked = try await CheckArticle.run(Self.filled(Self.templates[index]), publishedOn: Day("2024-08-20"), at: other.desk)
            #expect(checked.judgements.map(\.verdict) == [.contradicted], "\(Self.filled(Self.templates[index]))")
        }
    }
}
