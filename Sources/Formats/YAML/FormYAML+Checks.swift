import Figures
import Statistics

extension FormVersion {
    private enum RuleWord: String, CaseIterable {
        case yearToDate = "year-to-date"
        case jump
        case priorColumn = "prior-column"
        case notNegative = "not-negative"
        case notAbove = "not-above"
        case sum, intensity
        case notAfter = "not-after"

        var keys: [String] {
            switch self {
            case .yearToDate, .priorColumn: ["series"]
            case .jump: ["series", "factor"]
            case .notNegative: ["field"]
            case .notAbove, .notAfter: ["field", "limit"]
            case .sum: ["field", "of"]
            case .intensity: ["series", "per", "factor"]
            }
        }
    }

    /// Reads one check of the version's fields and series.
    func check(_ place: YAMLPlace) throws(YAMLProblem) -> FormCheck {
        let everyKey = ["rule", "severity", "series", "factor", "field", "limit", "of", "per"]
        let word = try place.required(try place.members(everyKey), "rule").word(of: RuleWord.self)
        let keys = ["rule", "severity"] + word.keys
        let members = try place.members(keys, required: keys)
        func member(_ key: String) throws(YAMLProblem) -> YAMLPlace { try place.required(members, key) }
        let rule: FormCheck.Rule = switch word {
        case .yearToDate: .yearToDate(series: try seriesId(member("series")))
        case .priorColumn: .priorColumn(series: try seriesId(member("series")))
        case .jump:
            .jump(series: try seriesId(member("series")), factor: try member("factor").wholeNumber(in: 2...1_000_000))
        case .notNegative: .notNegative(field: try numberField(member("field")))
        case .notAbove: .notAbove(field: try numberField(member("field")), limit: try numberField(member("limit")))
        case .sum: .sum(field: try numberField(member("field")), of: try numberFields(member("of")))
        case .intensity:
            .intensity(
                series: try seriesId(member("series")), per: try seriesId(member("per")),
                factor: try member("factor").wholeNumber(in: 2...1_000_000))
        case .notAfter: .notAfter(field: try dateField(member("field")), limit: try dateField(member("limit")))
        }
        return FormCheck(rule: rule, severity: try member("severity").word(of: FormCheck.Severity.self))
    }

    private func seriesId(_ place: YAMLPlace) throws(YAMLProblem) -> String {
        let id = try place.text
        guard series.contains(where: { $0.id == id }) else {
            throw place.problem(.unknownName(of: "series", nearest: Spelling.nearest(to: id, among: series.map(\.id))))
        }
        return id
    }

    /// The id of a field that holds numbers.
    func numberField(_ place: YAMLPlace) throws(YAMLProblem) -> String {
        guard case .number = try namedField(place).content else { throw place.problem(.unsuitableField(needed: "number")) }
        return try place.text
    }

    private func numberFields(_ place: YAMLPlace) throws(YAMLProblem) -> [String] {
        var ids: [String] = []
        for element in try place.elements { ids.append(try numberField(element)) }
        guard !ids.isEmpty else { throw place.problem(.empty) }
        return ids
    }

    private func dateField(_ place: YAMLPlace) throws(YAMLProblem) -> String {
        switch try namedField(place).content {
        case .day, .month, .year: return try place.text
        default: throw place.problem(.unsuitableField(needed: "day, month or year"))
        }
    }

    private func namedField(_ place: YAMLPlace) throws(YAMLProblem) -> FormField {
        let id = try place.text
        guard let field = field(id) else {
            throw place.problem(.unknownName(of: "field", nearest: Spelling.nearest(to: id, among: fields.map(\.id))))
        }
        return field
    }
}
