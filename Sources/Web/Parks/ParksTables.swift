import Figures
import Registry

/// The table of the parks.
struct ParksTables {
    let model: ParksModel
    let language: Language
    private let words = ParksMessages()

    init(model: ParksModel, language: Language) {
        self.model = model
        self.language = language
    }

    static let output = MeasurementUnit.named("亿元") ?? .yuan

    var parks: PageTable {
        let period = model.period?.words[language] ?? ""
        return PageTable(
            name: "parks", title: words.parks[language],
            columns: [
                .words(words.park[language]), .words(words.prefecture[language]),
            ] + (hasAreas ? [.words(words.area[language])] : []) + [
                .amount(words.output[language] + (period.isEmpty ? "" : ", " + period), in: Self.output, language),
                .number(words.growth[language], unit: "%"), .number(words.response[language], unit: "%"),
            ],
            rows: model.rows.map { row in
                PageTable.Row(cells: [
                    .words(row.place.name[language], href: PlaceLink.path(row.place.id, language)), link(row.prefecture),
                ] + (hasAreas ? [link(row.area)] : []) + [
                    row.output.map { .figure($0, column: Self.output, decimals: 2, in: language) } ?? .words("–"),
                    row.growth.map { .figure($0, column: .percent, decimals: 1, in: language) } ?? .words("–"),
                    row.response.map { .figure($0, column: .percent, decimals: 1, in: language) } ?? .words("–"),
                ])
            })
    }

    private var hasAreas: Bool { model.rows.contains { $0.area != nil } }

    private func link(_ id: String?) -> PageTable.Cell {
        id.map { .words(model.names[$0]?[language] ?? $0, href: PlaceLink.path($0, language)) } ?? .words("–")
    }
}
