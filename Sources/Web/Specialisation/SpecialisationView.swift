import Actions
import Figures
import Registry

/// The texts of the page of specialisation: its tables, or the why of one number.
struct SpecialisationView {
    struct Number {
        let heading: String
        let value: String
        let exact: String
        let address: String
        let back: String
        let isKnown: Bool
        let remedy: [String]
        let tree: [WhyNodeView]
        let deeper: [String]
        let allRows: [String]
        let downloads: [DownloadLink]
    }

    struct Choice {
        let id: String
        let name: String
    }

    struct Tables {
        let heading: String
        let area: String
        let place: String
        let period: String
        let level: String
        let places: [Choice]
        let tables: [TableView]
        let rule: String
        let notes: [String]
        let problems: [String]
    }

    let tables: [Tables]
    let number: [Number]

    init(_ model: SpecialisationModel, for request: PageRequest) {
        let language = request.language
        switch model {
        case .tables(let question, let answer, let places):
            tables = [Self.tables(question, answer, places, heading: answer.tables.heading[language], problems: [], for: request)]
            number = []
        case .refused(let question, let error, let places):
            tables = [
                Self.tables(
                    question, nil, places, heading: SpecialisationMessages().specialisation[language], problems: [error.message[language]], for: request)
            ]
            number = []
        case .number(let node, let levels, let listsAll):
            tables = []
            let tree = [WhyNodeView(root: node, listsAll: listsAll, in: language)]
            number = [
                Number(
                    heading: node.title[language], value: node.text(in: language), exact: node.value.decimalString(unit: node.unit) ?? "",
                    address: node.address.description, back: request.link(SpecialisationPage.name), isKnown: node.value.unknown == nil,
                    remedy: node.value.unknown.map { [$0.remedy[language]] } ?? [], tree: tree,
                    deeper: levels < SpecialisationPage.levels.most ? [request.path(asking: ["depth": "\(levels + 1)"])] : [],
                    allRows: tree.contains(where: \.hidesRows) ? [request.path(asking: ["rows": "all"])] : [],
                    downloads: DownloadLink.all(table: "why", of: request))
            ]
        }
    }

    private static func tables(
        _ question: SpecialisationQuestion, _ answer: SpecialisationAnswer?, _ places: [Place], heading: String, problems: [String], for request: PageRequest
    ) -> Tables {
        Tables(
            heading: heading, area: question.area, place: question.place ?? "",
            period: (answer?.address.period ?? question.period)?.description ?? "", level: "\(question.digits)",
            places: places.map { Choice(id: $0.id, name: $0.name[request.language]) },
            tables: answer?.tables.all.map { TableView(PageTable($0, in: request.language), for: request) } ?? [],
            rule: SpecialisationSentences.rule[request.language], notes: answer?.undefined.map { [$0[request.language]] } ?? [], problems: problems)
    }
}
