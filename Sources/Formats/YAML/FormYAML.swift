import Figures
import Statistics

/// Reads a form from YAML: what is asked, of whom, when, and how answers are checked.
public enum FormYAML {
    public static func read(_ bytes: [UInt8], file: String) throws(YAMLProblem) -> Form {
        let root = try YAMLPlace(bytes, file: file)
        let keys = ["form", "title", "kind", "source", "calendar", "versions"]
        let members = try root.members(keys, required: keys)
        let kind = try root.required(members, "kind").word(of: FormKind.self)
        let versionList = try root.required(members, "versions")
        var versions: [FormVersion] = []
        for place in try versionList.elements {
            let version = try FormVersion(place, kind: kind)
            if let last = versions.last, last.from >= version.from { throw place.problem(.notAscending) }
            versions.append(version)
        }
        guard !versions.isEmpty else { throw versionList.problem(.empty) }
        return Form(
            id: try root.required(members, "form").id, title: try root.required(members, "title").localizedText,
            kind: kind, source: try root.required(members, "source").text,
            calendar: try FormCalendar(try root.required(members, "calendar")), versions: versions)
    }
}

extension FormCalendar {
    fileprivate init(_ place: YAMLPlace) throws(YAMLProblem) {
        let members = try place.members(["frequency", "january", "due_day"], required: ["frequency"])
        let frequency = try place.required(members, "frequency").word(of: Frequency.self)
        if frequency == .monthly {
            _ = try place.required(members, "january")
            _ = try place.required(members, "due_day")
        }
        self.init(
            frequency: frequency, hasJanuary: try members["january"]?.boolean ?? true,
            dueDay: try members["due_day"]?.wholeNumber(in: 1...31))
    }
}

extension FormVersion {
    fileprivate init(_ place: YAMLPlace, kind: FormKind) throws(YAMLProblem) {
        let members = try place.members(
            ["from", "respondent", "fields", "series", "checks"], required: ["from", "respondent", "fields"])
        let fieldList = try place.required(members, "fields")
        var fields: [FormField] = []
        for field in try fieldList.elements {
            let read = try FormField(field)
            if fields.contains(where: { $0.id == read.id }) { throw field.problem(.duplicateId, text: read.id) }
            fields.append(read)
        }
        self.init(
            from: try place.required(members, "from").day,
            respondent: try place.required(members, "respondent").word(of: Respondent.self), fields: fields)
        try checkFields(against: kind, at: fieldList)
        for element in try members["series"]?.elements ?? [] { series.append(try reportedSeries(element)) }
        for element in try members["checks"]?.elements ?? [] { checks.append(try check(element)) }
    }

    private func checkFields(against kind: FormKind, at place: YAMLPlace) throws(YAMLProblem) {
        for id in kind.requiredFields where field(id) == nil {
            throw place.problem(.missingField(id, kind: kind.rawValue))
        }
        guard subjectField(kind: kind) != nil else { throw place.problem(.missingRespondent(respondent.rawValue)) }
        if let id = kind.periodField, let field = field(id) {
            switch field.content {
            case .month, .day, .year: break
            default: throw place.problem(.unsuitableField(needed: "month, day or year"), text: id)
            }
        }
    }

    private func reportedSeries(_ place: YAMLPlace) throws(YAMLProblem) -> ReportedSeries {
        let members = try place.members(
            ["id", "month", "ytd", "prior_month", "prior_ytd"], required: ["id", "month", "ytd"])
        let id = try place.required(members, "id").id
        if series.contains(where: { $0.id == id }) { throw place.problem(.duplicateId, text: id) }
        return ReportedSeries(
            id: id, month: try numberField(place.required(members, "month")),
            yearToDate: try numberField(place.required(members, "ytd")),
            priorMonth: try members["prior_month"].map { place throws(YAMLProblem) in try numberField(place) },
            priorYearToDate: try members["prior_ytd"].map { place throws(YAMLProblem) in try numberField(place) })
    }
}
