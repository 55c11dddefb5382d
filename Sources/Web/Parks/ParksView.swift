import Figures

/// The texts of the page of the parks.
struct ParksView: PicturedView {
    let count: String
    let action: String
    let choices: [Choice]
    let clear: [String]
    let enterprises: String
    let map: [RegionMap]
    let table: TableView
    let hasRows: Bool
    /// Whether there is no place at all to choose.
    let isEmptyZone: Bool

    var pictures: [any Picture] { map }

    init(_ model: ParksModel, for request: PageRequest, table: PageTable) {
        let (language, words) = (request.language, ParksMessages())
        count = ParksMessages.count(model.rows.count)[language]
        action = request.link("parks")
        choices = [
            Choice(
                "place", label: words.place[language], all: words.everywhere[language],
                options: model.choices.map { ($0.id, $0.name[language]) }, chosen: model.chosen?.id)
        ]
        clear = model.chosen == nil ? [] : [action]
        enterprises = request.link("enterprises") + QueryText.text(["place": model.chosen?.id])
        let counts = Dictionary(grouping: model.rows.compactMap(\.prefecture)) { $0 }.mapValues(\.count)
        let most = counts.values.max() ?? 1
        map = RegionMap(model.regions, title: words.map[language]) { places in
            guard let id = places.first(where: { model.names[$0] != nil }) else { return nil }
            let count = counts[id] ?? 0
            return RegionMap.Shown(
                name: model.names[id]?[language] ?? id, text: ParksMessages.count(count)[language],
                href: request.link("parks") + QueryText.text(["place": id]), step: count == 0 ? 0 : 1 + count * 4 / max(1, most),
                isChosen: model.chosen.map { places.contains($0.id) } ?? false, value: String(count),
                short: count == 0 ? "" : String(count))
        }.map { [$0.offered(as: "map", of: request)] } ?? []
        self.table = TableView(table, for: request)
        hasRows = !model.rows.isEmpty
        isEmptyZone = model.choices.isEmpty
    }
}
