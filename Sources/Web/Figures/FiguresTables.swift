import Figures

/// The tables of the page that chooses figures.
enum FiguresTables {
    /// A figure over time, with what was known first where it has changed since.
    static func series(_ model: FiguresModel, _ language: Language) -> PageTable {
        let words = FiguresMessages()
        let hasGrowth = model.moments.contains { $0.growth != nil }
        let hasRevisions = model.moments.contains { $0.first != nil }
        let values = FigureColumn(model.moments.map(\.figure) + model.moments.compactMap(\.first), in: language)
        let growths = FigureColumn(model.moments.compactMap(\.growth), in: language)
        var columns: [PageTable.Column] = [.words(words.period[language]), values.head(words.value[language])]
        if hasGrowth { columns.append(growths.head(words.growth[language])) }
        if hasRevisions { columns.append(values.head(words.first[language])) }
        return PageTable(
            name: "series", title: words.series[language], columns: columns,
            rows: model.moments.reversed().map { moment in
                var cells: [PageTable.Cell] = [.period(moment.figure.address.period.words[language]), values.cell(moment.figure)]
                if hasGrowth { cells.append(moment.growth.map(growths.cell) ?? .words("–")) }
                if hasRevisions { cells.append(moment.first.map(values.cell) ?? .words("")) }
                return PageTable.Row(cells: cells)
            })
    }

    /// What the map shows.
    static func parts(_ model: FiguresModel, _ language: Language) -> PageTable {
        let words = FiguresMessages()
        let values = FigureColumn(model.parts.map(\.figure), in: language)
        return PageTable(
            name: "map", title: words.map[language], columns: [.words(words.place[language]), values.head(words.value[language])],
            rows: model.parts.map { place, figure in
                PageTable.Row(cells: [.words(place.name[language], href: PlaceLink.path(place.id, language)), values.cell(figure)])
            })
    }

    static func compared(_ model: FiguresModel, _ language: Language) -> PageTable {
        let words = FiguresMessages()
        let values = FigureColumn(model.compared.map(\.figure), in: language)
        return PageTable(
            name: "compared", title: words.compared[language], columns: [.words(words.place[language]), values.head(words.value[language])],
            rows: model.compared.map { name, figure in
                PageTable.Row(cells: [
                    .words(name[language], href: PlaceLink.path(figure.address.place, language)), values.cell(figure),
                ])
            })
    }
}
