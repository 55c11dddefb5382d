import Figures

/// The tables of the page that chooses figures.
enum FiguresTables {
    /// A figure over time, with what was known first where it has changed since.
    static func series(_ model: FiguresModel, _ language: Language) -> PageTable {
        let words = FiguresMessages()
        let hasGrowth = model.moments.contains { $0.growth != nil }
        let hasRevisions = model.moments.contains { $0.first != nil }
        var columns: [PageTable.Column] = [.words(words.period[language]), .number(words.value[language])]
        if hasGrowth { columns.append(.number(words.growth[language])) }
        if hasRevisions { columns.append(.number(words.first[language])) }
        return PageTable(
            name: "series", title: words.series[language], columns: columns,
            rows: model.moments.reversed().map { moment in
                var cells: [PageTable.Cell] = [.period(moment.figure.address.period.words[language]), .figure(moment.figure, in: language)]
                if hasGrowth { cells.append(moment.growth.map { .figure($0, in: language) } ?? .words("–")) }
                if hasRevisions { cells.append(moment.first.map { .figure($0, in: language) } ?? .words("")) }
                return PageTable.Row(cells: cells)
            })
    }

    /// What the map shows.
    static func parts(_ model: FiguresModel, _ language: Language) -> PageTable {
        let words = FiguresMessages()
        return PageTable(
            name: "map", title: words.map[language], columns: [.words(words.place[language]), .number(words.value[language])],
            rows: model.parts.map { place, figure in
                PageTable.Row(cells: [.words(place.name[language], href: PlaceLink.path(place.id, language)), .figure(figure, in: language)])
            })
    }

    static func compared(_ model: FiguresModel, _ language: Language) -> PageTable {
        let words = FiguresMessages()
        return PageTable(
            name: "compared", title: words.compared[language], columns: [.words(words.place[language]), .number(words.value[language])],
            rows: model.compared.map { name, figure in
                PageTable.Row(cells: [
                    .words(name[language], href: PlaceLink.path(figure.address.place, language)), .figure(figure, in: language),
                ])
            })
    }
}
