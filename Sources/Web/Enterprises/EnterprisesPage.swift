import Figures
import Formats
import Registry

/// The directory of enterprises.
struct EnterprisesPage: Page {
    typealias Messages = EnterprisesMessages

    static let name = "enterprises"
    static let template = "Enterprises"
    static let queryBudget = 6

    func model(for request: PageRequest, in state: ZoneState) async throws -> EnterprisesModel {
        let (register, today) = (state.register, state.today)
        let chosen = request.query["place"].flatMap { $0.isEmpty ? nil : $0 }
        if let chosen, register.places.places[chosen] == nil { throw PageFault.notFound }
        let status = try request.query["status"].flatMap { text -> Enterprise.Status? in
            guard !text.isEmpty else { return nil }
            guard let status = Enterprise.Status(rawValue: text) else { throw PageFault.badQuestion("status") }
            return status
        }
        let words = (request.query["q"] ?? "").lowercased()
        var found: [DatedHistory<Enterprise>.Entry] = []
        for history in register.enterprises.values {
            guard let entry = history.entry(on: today, asOf: today) else { continue }
            let enterprise = entry.value
            guard status.map({ $0 == enterprise.status }) ?? true, words.isEmpty || Self.says(enterprise, words) else { continue }
            if let chosen, !Self.within(enterprise.seat, register.places, today).contains(chosen) { continue }
            found.append(entry)
        }
        found.sort { ($0.value.name.en, $0.value.id) < ($1.value.name.en, $1.value.id) }
        let known = register.places.places.values.compactMap { $0.value(on: today, asOf: today) }
        return EnterprisesModel(
            entries: found, range: try Pager.range(of: found.count, for: request), chosen: chosen, status: status,
            places: [PlaceKind.zone, .programme, .area, .prefecture, .park].flatMap { kind in
                known.filter { $0.kind == kind }.sorted { $0.id < $1.id }.map { ($0.id, $0.name) }
            }, names: Dictionary(known.map { ($0.id, $0.name) }) { first, _ in first },
            classes: state.facts.classification.classes.mapValues(\.name), isEmpty: register.enterprises.isEmpty)
    }

    private static func says(_ enterprise: Enterprise, _ words: String) -> Bool {
        (enterprise.name.all + [enterprise.id]).contains { $0.lowercased().contains(words) }
    }

    /// Every place that a seat lies in, through all hierarchies.
    private static func within(_ seat: Seat, _ places: PlaceRegister, _ day: Day) -> Set<String> {
        let own = [seat.park, seat.area, seat.district].compactMap { $0 }
        let programmes = seat.park.map { places.memberships(of: $0, kind: .programme, on: day, asOf: day) } ?? []
        return Set(own + programmes + own.flatMap { places.ancestors(of: $0, on: day, asOf: day) })
    }

    func title(of model: EnterprisesModel, in language: Language) -> String { EnterprisesMessages().enterprises[language] }

    func view(of model: EnterprisesModel, for request: PageRequest) -> Any {
        EnterprisesView(model, for: request)
    }

    func json(of model: EnterprisesModel, for request: PageRequest) -> JSONValue {
        .members([
            "enterprises": .array(
                model.entries.map { entry in
                    .members([
                        "id": .string(entry.value.id), "name": .string(entry.value.name[request.language]),
                        "district": .string(entry.value.seat.district), "park": .optional(entry.value.seat.park),
                        "area": .optional(entry.value.seat.area), "class": .string(entry.value.seat.classCode),
                        "aboveDesignatedSize": .boolean(entry.value.isAboveDesignatedSize), "status": .string(entry.value.status.rawValue),
                        "provenance": .string(entry.source.filing.provenance.rawValue),
                    ])
                })
        ])
    }

    func tables(of model: EnterprisesModel, for request: PageRequest) -> [PageTable] {
        [model.table(of: model.entries[...], in: request.language)]
    }
}
