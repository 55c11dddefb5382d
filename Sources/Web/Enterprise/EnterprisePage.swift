import Actions
import Figures
import Formats
import Registry
import Statistics

/// One enterprise: what it is, and what it reported, with the documents and the warnings.
struct EnterprisePage: Page {
    typealias Messages = EnterpriseMessages

    static let name = "enterprise"
    static let template = "Enterprise"
    static let queryBudget = 6

    func model(for request: PageRequest, in state: ZoneState) async throws -> EnterpriseModel {
        let (register, places, today) = (state.register, state.register.places, state.today)
        guard request.rest.count == 1, let id = request.rest.first, let history = register.enterprises[id],
            let entry = history.entry(on: today, asOf: today)
        else { throw PageFault.notFound }
        let reports = try await ReadReports.run(of: id, kind: .enterprise, over: state.facts, in: state.zone)
        var indicators: [String: Indicator] = [:]
        for indicator in state.facts.indicators.values {
            if case .series(let form, let series) = indicator.source { indicators["\(form)/\(series)"] = indicator }
        }
        let seat = entry.value.seat
        let shown = ([seat.park, seat.district, seat.area].compactMap { $0 }).map { ($0, register.name(of: $0)) }
        let reporting = Set(
            reports.map(\.period).filter { register.standing(of: id, respondent: .enterprise, on: $0.lastDay, asOf: today)?.isInScope ?? false })
        return EnterpriseModel(
            entry: entry, history: history.entries.filter { $0.knownOn <= today }, reports: reports, indicators: indicators,
            places: shown, industry: state.facts.classification.classes[seat.classCode]?.name ?? LocalizedText(same: seat.classCode),
            regions: state.regions, names: places.places.compactMapValues { $0.value(on: today, asOf: today)?.name },
            marked: Set([seat.district] + (places.prefecture(of: seat.district, on: today, asOf: today).map { [$0] } ?? [])),
            periodsInScope: reporting)
    }

    func title(of model: EnterpriseModel, in language: Language) -> String { model.entry.value.name[language] }

    func view(of model: EnterpriseModel, for request: PageRequest) -> Any { EnterpriseView(model, for: request) }

    func json(of model: EnterpriseModel, for request: PageRequest) -> JSONValue {
        let enterprise = model.entry.value
        return .members([
            "id": .string(enterprise.id), "name": .string(enterprise.name[request.language]),
            "district": .string(enterprise.seat.district), "park": .optional(enterprise.seat.park), "area": .optional(enterprise.seat.area),
            "class": .string(enterprise.seat.classCode), "aboveDesignatedSize": .boolean(enterprise.isAboveDesignatedSize),
            "status": .string(enterprise.status.rawValue), "provenance": .string(model.entry.source.filing.provenance.rawValue),
            "reports": .array(
                model.reports.map { report in
                    .members([
                        "form": .string(report.form.id), "period": .string(report.period.iso8601), "versions": .number(report.versions),
                        "document": .string(report.line.filing.document.hash), "row": .number(report.line.line.row),
                        "fields": .object(zip(report.line.filing.fields, report.line.line.texts).map { .init($0, .string($1)) }),
                        "warnings": .texts(report.warnings.map { $0.message[request.language] }),
                    ])
                }),
        ])
    }

    func tables(of model: EnterpriseModel, for request: PageRequest) -> [PageTable] {
        let tables = EnterpriseTables(model: model, language: request.language)
        return tables.forms.map(tables.reports) + [tables.history]
    }
}
