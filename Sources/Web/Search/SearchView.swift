import Figures

/// The texts of the search.
struct SearchView {
    struct Found {
        let text: String
        let href: String
        let code: String
    }

    struct Kind {
        let head: String
        let found: [Found]
    }

    let title: String
    let isAsked: Bool
    let isEmpty: Bool
    let figures: TableView
    let hasFigures: Bool
    let kinds: [Kind]

    init(_ model: SearchModel, for request: PageRequest, table: PageTable) {
        let language = request.language
        let words = SearchMessages()
        title = SearchMessages.found(model.words)[language]
        isAsked = !model.words.isEmpty
        figures = TableView(table, for: request)
        hasFigures = !model.figures.isEmpty
        let lists: [(LocalizedText, [Found])] = [
            (words.places, model.places.map { Found(text: $0.name[language], href: PlaceLink.path($0.id, language), code: $0.id) }),
            (words.projects, model.projects.map { Self.found($0, "project", language) }),
            (words.enterprises, model.enterprises.map { Self.found($0, "enterprise", language) }),
        ]
        kinds = lists.filter { !$0.1.isEmpty }.map { Kind(head: $0.0[language], found: $0.1) }
        isEmpty = isAsked && !hasFigures && kinds.isEmpty
    }

    private static func found(_ thing: (id: String, name: LocalizedText), _ page: String, _ language: Language) -> Found {
        Found(text: thing.name[language], href: "/\(language.rawValue)/\(page)/\(QueryText.encoded(thing.id))", code: thing.id)
    }
}
