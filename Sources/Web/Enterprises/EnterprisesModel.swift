import Figures
import Registry

/// What the directory of enterprises shows.
struct EnterprisesModel: Sendable {
    /// All that the reader's choice leaves, by name.
    let entries: [DatedHistory<Enterprise>.Entry]
    let range: Range<Int>
    let chosen: String?
    let status: Enterprise.Status?
    let places: [(id: String, name: LocalizedText)]
    let names: [String: LocalizedText]
    let classes: [String: LocalizedText]
    /// Whether no enterprise is registered at all.
    let isEmpty: Bool

    /// The directory as a table.
    func table(of entries: ArraySlice<DatedHistory<Enterprise>.Entry>, in language: Language) -> PageTable {
        let words = EnterprisesMessages()
        return PageTable(
            name: "enterprises", title: words.enterprises[language],
            columns: [
                .words(words.enterprise[language]), .words(words.code[language]), .words(words.place[language]),
                .words(words.industry[language]), .words(words.size[language]), .words(words.status[language]),
                .words(words.provenance[language]),
            ],
            rows: entries.map { entry in
                let enterprise = entry.value
                let place = enterprise.seat.park ?? enterprise.seat.district
                return PageTable.Row(cells: [
                    .words(
                        enterprise.name[language], href: "/\(language.rawValue)/enterprise/\(QueryText.encoded(enterprise.id))"),
                    .words(enterprise.id), .words(names[place]?[language] ?? place, href: PlaceLink.path(place, language)),
                    .words(classes[enterprise.seat.classCode]?[language] ?? "", note: enterprise.seat.classCode),
                    .words((enterprise.isAboveDesignatedSize ? words.above : words.below)[language]),
                    .words(EnterprisesMessages.word(for: enterprise.status)[language]),
                    .words(entry.source.filing.provenance.words[language]),
                ])
            })
    }
}
