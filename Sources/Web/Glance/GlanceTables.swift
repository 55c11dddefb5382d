import Figures

/// The tables of the first page.
enum GlanceTables {
    /// The same that the map shows.
    static func parts(_ model: GlanceModel, _ language: Language) -> PageTable {
        let words = GlanceMessages()
        let values = FigureColumn(model.parts.figures.map(\.figure), in: language)
        return PageTable(
            name: "parts", title: model.parts.figures.first?.figure.indicatorTitle(model, language) ?? words.parts[language],
            columns: [.words(words.place[language]), values.head(words.value[language])],
            rows: model.parts.figures.map { part in
                PageTable.Row(cells: [
                    .words(part.place.name[language], href: PlaceLink.path(part.place.id, language)), values.cell(part.figure),
                ])
            })
    }

    static func headlines(_ model: GlanceModel, _ language: Language) -> PageTable {
        let words = GlanceMessages()
        return PageTable(
            name: "headlines", title: words.headlines[language],
            columns: [.words(words.figure[language]), .number(words.value[language]), .number(words.growth[language])],
            rows: model.headlines.map { headline in
                PageTable.Row(cells: [
                    .heading(headline.level, in: language), .figure(headline.level, in: language),
                    headline.growth.map { .figure($0, in: language) } ?? .words("–"),
                ])
            })
    }
}

extension Figure {
    /// What the map shows, with its period.
    fileprivate func indicatorTitle(_ model: GlanceModel, _ language: Language) -> String? {
        let title = model.parts.choices.first { $0.id == address.indicator }?.title[language]
        let measure = address.measure == .level ? nil : address.measure.words[language]
        return title.map { [$0, measure, address.period.words[language]].compactMap { $0 }.joined(separator: language == .chinese ? "，" : ", ") }
    }
}
