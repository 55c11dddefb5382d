import Figures
import Formats
import Statistics
import Testing

@Suite("Definitions in YAML")
struct YAMLFormTests {
    @Test("a form with its versions, fields, series and checks")
    func form() throws {
        let form = try SampleForm.output()
        #expect(form.id == "output")
        #expect(form.title.zh == "产值")
        #expect(form.kind == .report)
        #expect(form.calendar == FormCalendar(frequency: .monthly, hasJanuary: false, dueDay: 9))
        #expect(form.versions.map(\.from.description) == ["2020-01-01", "2024-01-01"])
        let first = form.versions[0]
        #expect(first.subjectField(kind: .report) == "enterprise")
        #expect(first.series == [ReportedSeries(id: "output", month: "output_month", yearToDate: "output_ytd")])
        #expect(first.checks == [
            FormCheck(rule: .yearToDate(series: "output"), severity: .warning),
            FormCheck(rule: .notAbove(field: "output_month", limit: "output_ytd"), severity: .error),
        ])
        let unit = try #require(MeasurementUnit.named("万元"))
        #expect(first.field("profit")?.content == .number(unit: unit, decimals: 2, mayBeNegative: true))
        #expect(first.field("size")?.content == .choice(["large", "medium", "small"]))
        #expect(first.field("listed")?.content == .yesNo)
        #expect(first.field("period")?.isRequired == true)
        #expect(first.field("note")?.isRequired == false)
    }

    @Test("every rule of a check is read", arguments: [
        ("{rule: jump, series: output, factor: 5, severity: warning}", FormCheck.Rule.jump(series: "output", factor: 5)),
        ("{rule: prior-column, series: output, severity: warning}", .priorColumn(series: "output")),
        ("{rule: not-negative, field: profit, severity: warning}", .notNegative(field: "profit")),
        ("{rule: sum, field: output_ytd, of: [output_month, profit], severity: warning}",
            .sum(field: "output_ytd", of: ["output_month", "profit"])),
        ("{rule: intensity, series: output, per: output, factor: 3, severity: warning}",
            .intensity(series: "output", per: "output", factor: 3)),
        ("{rule: not-after, field: opened, limit: opened, severity: warning}", .notAfter(field: "opened", limit: "opened")),
    ])
    func rules(yaml: String, rule: FormCheck.Rule) throws {
        let text = SampleForm.outputYAML.replacing("{rule: year-to-date, series: output, severity: warning}", with: yaml)
        let form = try FormYAML.read(Array(text.utf8), file: "output.yaml")
        #expect(form.versions[0].checks[0] == FormCheck(rule: rule, severity: .warning))
    }

    static let indicator = """
        indicator: output.gross
        title: {en: Gross output, zh: 总产值, vi: Tổng sản lượng}
        definition: {en: a, zh: b, vi: c}
        synonyms: {en: [output], zh: [产值, 总产值]}
        unit: CNY
        source: {form: output, series: output}
        growth: own-prior-year
        scope: above-designated-size
        """

    @Test("an indicator, from every kind of source", arguments: [
        ("{form: output, series: output}", Indicator.Source.series(form: "output", series: "output")),
        ("{readings: readings}", .readings(form: "readings")),
        ("{projects: [under-construction]}", .projects(statuses: ["under-construction"])),
        ("{contracts: [signed, landed]}", .contracts(stages: ["signed", "landed"])),
        ("{planned_totals: [under-construction]}", .plannedTotals(statuses: ["under-construction"])),
        ("{statements: true}", .statements),
    ])
    func indicator(yaml: String, source: Indicator.Source) throws {
        let text = Self.indicator.replacing("{form: output, series: output}", with: yaml)
        let indicator = try IndicatorYAML.read(Array(text.utf8), file: "output.yaml")
        #expect(indicator.source == source)
        #expect(indicator.id == "output.gross")
        #expect(indicator.synonyms == [.english: ["output"], .chinese: ["产值", "总产值"]])
        #expect(indicator.unit == .yuan)
        #expect(indicator.growth == .ownPriorYear)
        #expect(indicator.scope == .aboveDesignatedSize)
    }

    @Test("a group of classes; codes stay texts, leading zeros too")
    func group() throws {
        let text = """
            group: industry
            name: {en: Industry, zh: 工业, vi: Công nghiệp}
            versions:
              - {from: 2017-10-01, members: [B, 06, 3841]}
              - {from: 2024-01-01, members: [C]}
            """
        let group = try GroupYAML.read(Array(text.utf8), file: "industry.yaml")
        #expect(group.members(on: try #require(Day("2020-01-01"))) == ["B", "06", "3841"])
        #expect(group.members(on: try #require(Day("2024-01-01"))) == ["C"])
    }

    static let zone = """
        zone: sample
        name: {en: Sample, zh: 样区, vi: Mẫu}
        today: 2024-08-20
        utc_offset: 8
        language: vi
        zone_place: zone
        imputation: no
        low_base: {share_of_current: 10, share_of_parent: 0.5}
        """

    @Test("a zone's settings; today may be the system's")
    func zone() throws {
        let zone = try ZoneYAML.read(Array(Self.zone.utf8), file: "zone.yaml")
        #expect(zone == ZoneSettings(
            id: "sample", name: LocalizedText(en: "Sample", zh: "样区", vi: "Mẫu"), today: Day("2024-08-20"), utcOffset: 8,
            language: .vietnamese, zonePlace: "zone", imputation: false,
            lowBase: ZoneSettings.LowBase(shareOfCurrent: 10, shareOfParent: ExactDecimal(millionths: 500_000))))
        let limited = try ZoneYAML.read(Array((Self.zone + "\nlimits: {file_size: 200 MB, rows_per_file: 5000, request_time: 2 min}\n").utf8), file: "zone.yaml")
        #expect(limited.limits == ZoneLimits([.fileSize: 200_000_000, .rowsPerFile: 5000, .requestTime: 120]))
        #expect(limited.limits[.requestSize] == 1 << 20)
        let system = Self.zone.replacing("2024-08-20", with: "system")
        #expect(try ZoneYAML.read(Array(system.utf8), file: "zone.yaml").today == nil)
    }
}
