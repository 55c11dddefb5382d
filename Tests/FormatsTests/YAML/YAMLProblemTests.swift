import Foundation
import Formats
import Testing

@Suite("Bad definitions, and what their writers read")
struct YAMLProblemTests {
    struct Fault: Sendable, CustomTestStringConvertible {
        var old: String
        var new: String
        var message: String
        var testDescription: String { new }

        init(_ old: String, _ new: String, _ message: String) { (self.old, self.new, self.message) = (old, new, message) }
    }

    static let forms: [Fault] = [
        Fault("source: test", "sauce: test", "output.yaml: line 4, sauce: “sauce” is not a key of this place; did you mean “source”?"),
        Fault("source: test\n", "", "output.yaml: line 1: the key “source” is missing; add “source: …”"),
        Fault("kind: report", "kind: reprot", "output.yaml: line 3, kind: “reprot” cannot stand here; did you mean “report”?"),
        Fault("form: output", "form: Output", "output.yaml: line 1, form: “Output” is not an id; begin with a–z, then a–z, 0–9, “-”, “_” or “.”"),
        Fault("title: {en: Output,", "title: {", "output.yaml: line 2, title: the key “en” is missing; add “en: …”"),
        Fault("monthly", "weekly", "output.yaml: line 5, calendar.frequency: “weekly” cannot stand here; write one of monthly, dated"),
        Fault(", due_day: 9", "", "output.yaml: line 5, calendar: the key “due_day” is missing; add “due_day: …”"),
        Fault("due_day: 9", "due_day: 32", "output.yaml: line 5, calendar.due_day: “32” is not a whole number in range; write 1 to 31"),
        Fault("january: false", "january: maybe", "output.yaml: line 5, calendar.january: “maybe” is neither true nor false; write one of true, false"),
        Fault("from: 2020-01-01", "from: 2020-1-1", "output.yaml: line 7, versions[0].from: “2020-1-1” is not a day; write 2024-07-31"),
        Fault("from: 2020-01-01", "from: 2025-01-01", "output.yaml: line 26, versions[1]: the version does not begin after the one above; put the oldest version first"),
        Fault("unit: 千元, decimals: 2, title: {en: Output this", "unit: 千圆, decimals: 2, title: {en: Output this",
            "output.yaml: line 12, versions[0].fields[2].unit: “千圆” is not a known unit; did you mean “千元”?"),
        Fault("unit: 千元, decimals: 2, title: {en: Output this", "decimals: 2, title: {en: Output this",
            "output.yaml: line 12, versions[0].fields[2]: the key “unit” is missing; add “unit: …”"),
        Fault("decimals: 2, negative", "decimals: 9, negative",
            "output.yaml: line 14, versions[0].fields[4].decimals: “9” is not a whole number in range; write 0 to 6"),
        Fault("type: yes-no,", "type: yes-no, unit: t,",
            "output.yaml: line 17, versions[0].fields[7].unit: “unit” is not a key of this place; write one of id, type, title, required"),
        Fault("choices: [large, medium, small]", "choices: []", "output.yaml: line 16, versions[0].fields[6].choices: nothing stands here; fill it"),
        Fault("choices: [large, medium, small]", "choices: large", "output.yaml: line 16, versions[0].fields[6].choices: a list must stand here; write [a, b]"),
        Fault("id: note", "id: opened", "output.yaml: line 20, versions[0].fields[10]: “opened” stands twice; keep one of them"),
        Fault("id: period, type: month", "id: month, type: month",
            "output.yaml: line 10, versions[0].fields: a form of kind report needs the field “period”; add {id: period, …}"),
        Fault("id: period, type: month", "id: period, type: text",
            "output.yaml: line 10, versions[0].fields: “period” is not a field of type month, day or year; name a field of type month, day or year"),
        Fault("of: enterprise, required", "of: park, required",
            "output.yaml: line 10, versions[0].fields: no field refers to the respondent (enterprise); write type: reference, of: enterprise"),
        Fault("ytd: output_ytd}", "ytd: output_ydt}", "output.yaml: line 22, versions[0].series[0].ytd: there is no field “output_ydt”; did you mean “output_ytd”?"),
        Fault("ytd: output_ytd}", "ytd: note}", "output.yaml: line 22, versions[0].series[0].ytd: “note” is not a field of type number; name a field of type number"),
        Fault("series: output,", "series: outptu,", "output.yaml: line 24, versions[0].checks[0].series: there is no series “outptu”; did you mean “output”?"),
        Fault("rule: year-to-date", "rule: year-to-day", "output.yaml: line 24, versions[0].checks[0].rule: “year-to-day” cannot stand here; did you mean “year-to-date”?"),
        Fault("series: output,", "series: output, factor: 3,",
            "output.yaml: line 24, versions[0].checks[0].factor: “factor” is not a key of this place; write one of rule, severity, series"),
        Fault("severity: warning", "severity: fatal", "output.yaml: line 24, versions[0].checks[0].severity: “fatal” cannot stand here; write one of error, warning"),
        Fault("limit: output_ytd", "limit: opened", "output.yaml: line 25, versions[0].checks[1].limit: “opened” is not a field of type number; name a field of type number"),
        Fault("source: test", "form: test", "output.yaml: line 1: “form” stands twice; keep one of them"),
        Fault("source: test", "source: [test]", "output.yaml: line 4, source: a single word or number must stand here; write it on one line"),
        Fault("source: test", "source: ''", "output.yaml: line 4, source: nothing stands here; fill it"),
        Fault("{frequency: monthly,", "{frequency: monthly", "output.yaml: line 5: this is not YAML (did not find expected ',' or '}'); check indentation, colons and brackets"),
    ]

    @Test("forms", arguments: forms)
    func form(_ fault: Fault) throws {
        let range = try #require(SampleForm.outputYAML.ranges(of: fault.old).first)
        let text = SampleForm.outputYAML.replacingCharacters(in: range, with: fault.new)
        let problem = #expect(throws: YAMLProblem.self) { try FormYAML.read(Array(text.utf8), file: "output.yaml") }
        #expect(problem?.line(.english) == fault.message)
    }

    @Test("indicators, groups and zones", arguments: [
        Fault("unit: CNY", "unit: 亿元", "x.yaml: line 5, unit: “亿元” is not a base unit; write CNY"),
        Fault("growth: own-prior-year", "growth: own", "x.yaml: line 7, growth: “own” cannot stand here; write one of own-prior-year, restated-base, level-before"),
        Fault("{form: output, series: output}", "{form: output}", "x.yaml: line 6, source: the key “series” is missing; add “series: …”"),
        Fault("{form: output, series: output}", "{}",
            "x.yaml: line 6, source: exactly one key must stand here; write one of form, readings, projects, contracts, planned_totals, contract_amounts, places, capacity, capacity_hours, share, statements"),
        Fault("{form: output, series: output}", "{form: output, series: output, readings: r}",
            "x.yaml: line 6, source.readings: “readings” is not a key of this place; write one of form, series"),
        Fault("synonyms: {en: [output]", "synonyms: {fr: [output]", "x.yaml: line 4, synonyms.fr: “fr” is not a key of this place; write one of en, zh, vi"),
    ])
    func indicator(_ fault: Fault) {
        let text = YAMLFormTests.indicator.replacing(fault.old, with: fault.new)
        let problem = #expect(throws: YAMLProblem.self) { try IndicatorYAML.read(Array(text.utf8), file: "x.yaml") }
        #expect(problem?.line(.english) == fault.message)
    }

    @Test("zones", arguments: [
        Fault("today: 2024-08-20", "today: tomorrow", "zone.yaml: line 3, today: “tomorrow” is not a day; write 2024-07-31"),
        Fault("utc_offset: 8", "utc_offset: 800", "zone.yaml: line 4, utc_offset: “800” is not a whole number in range; write -12 to 14"),
        Fault("language: vi", "language: fr", "zone.yaml: line 5, language: “fr” cannot stand here; write one of en, zh, vi"),
        Fault("share_of_parent: 0.5", "share_of_parent: half", "zone.yaml: line 8, low_base.share_of_parent: “half” is not a number; write digits with a point and at most six decimals, as 0.5"),
        Fault("zone: sample", "limits: {file_size: huge}\nzone: sample", "zone.yaml: line 1, limits.file_size: this is no size; write 200 MB or 2 GiB"),
        Fault("zone: sample", "limits: {rows_per_file: 0}\nzone: sample", "zone.yaml: line 1, limits.rows_per_file: this is no whole number from 1 on; write 5000"),
        Fault("zone: sample", "limits: {file_sise: 1}\nzone: sample", "zone.yaml: line 1, limits.file_sise: “file_sise” is not a key of this place; did you mean “file_size”?"),
        Fault("zone: sample\n", "", "zone.yaml: line 1: the key “zone” is missing; add “zone: …”"),
    ])
    func zone(_ fault: Fault) {
        let text = YAMLFormTests.zone.replacing(fault.old, with: fault.new)
        let problem = #expect(throws: YAMLProblem.self) { try ZoneYAML.read(Array(text.utf8), file: "zone.yaml") }
        #expect(problem?.line(.english) == fault.message)
    }

    @Test("groups", arguments: [
        ("[B, '38415']", "g.yaml: line 4, versions[0].members[1]: there is no class “38415”; name a class that exists"),
        ("[B, B]", "g.yaml: line 4, versions[0].members[1]: “B” stands twice; keep one of them"),
        ("B", "g.yaml: line 4, versions[0].members: a list must stand here; write [a, b]"),
    ])
    func group(members: String, message: String) {
        let text = "group: g\nname: {en: a, zh: b, vi: c}\nversions:\n  - {from: 2017-10-01, members: \(members)}\n"
        let problem = #expect(throws: YAMLProblem.self) { try GroupYAML.read(Array(text.utf8), file: "g.yaml") }
        #expect(problem?.line(.english) == message)
    }

    @Test("files that are no YAML at all", arguments: [
        ([], "x.yaml: nothing stands here; fill it"), ([0xFF], "x.yaml: the file is not UTF-8; save it as UTF-8"),
        (Array("just text".utf8), "x.yaml: line 1: keys with values must stand here; write key: value"),
    ] as [([UInt8], String)])
    func noYAML(bytes: [UInt8], message: String) {
        let problem = #expect(throws: YAMLProblem.self) { try FormYAML.read(bytes, file: "x.yaml") }
        #expect(problem?.line(.english) == message)
    }

    @Test("one line in three languages")
    func languages() {
        let problem = YAMLProblem(file: "output.yaml", line: 12, path: "form", text: "千圆", reason: .unknownUnit(nearest: "千元"))
        #expect(problem.line(.chinese) == "output.yaml：第12行，form：没有单位“千圆”；是否应为“千元”？")
        #expect(problem.line(.vietnamese) == "output.yaml: dòng 12, form: không có đơn vị “千圆”; có phải là “千元”?")
    }
}
