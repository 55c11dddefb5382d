import Actions
import Figures
import Trade

/// The texts of the page that quotes.
struct QuoteView: PicturedView {
    struct Field {
        let name: String
        let label: String
        let value: String
        let hint: String
    }

    struct Group {
        let title: String
        let fields: [Field]
        let choices: [Choice]
        /// Four fields that belong together stand on one line.
        var isInFours = false
    }

    /// The numbers of one line and scheme, or of the whole, with their trees.
    struct Why {
        let anchor: String
        let title: String
        let trees: [WhyNodeView]
    }

    let action: String
    let groups: [Group]
    let bill: String
    let faults: [String]
    let hasFaults: Bool
    let whole: [QuotationComparisonView]
    let isAnswered: Bool
    let whys: [Why]
    let request: String
    let exports: [DownloadLink]

    var pictures: [any Picture] { whole.flatMap { $0.lines.flatMap(\.picture) } }

    init(_ model: QuoteModel, for request: PageRequest) {
        let (language, words, form) = (request.language, QuoteMessages(), model.form)
        action = request.link(QuotePage.name)
        func field(_ name: String, _ text: LocalizedText, _ hint: String = "") -> Field {
            Field(name: name, label: text[language], value: form[name], hint: hint)
        }
        groups = [
            Group(
                title: words.goods[language],
                fields: [
                    field("name", words.name), field("code", words.code, "8518.30.10"), field("quantity", words.quantity), field("price", words.price),
                    field("weight", words.weight),
                ], choices: []),
            Group(
                title: words.way[language],
                fields: [
                    field("quotation", words.id), field("factory", words.factory), field("from", words.from), field("destination", words.destination),
                    field("to", words.to), field("on", words.day, "2026-06-15"), field("exported_on", words.exportDay), field("place", words.place),
                    field("currency", words.currency, "USD"), field("proof_cost", words.proof),
                ],
                choices: [
                    Choice("rule", label: words.rule[language], all: "–", options: Incoterm.allCases.map { ($0.rawValue, $0.rawValue) }, chosen: form["rule"])
                ]),
            Group(title: words.costs[language], fields: CostElement.allCases.map { field($0.rawValue, $0.words, "0") }, choices: []),
            Group(
                title: words.exchange[language],
                fields: QuoteForm.exchanges.flatMap { number in
                    [
                        field("one-\(number)", words.one, "USD"), field("is-\(number)", words.equals, "25450"),
                        field("of-\(number)", words.of, "VND"), field("source-\(number)", words.source),
                    ]
                }, choices: [], isInFours: true),
            Group(
                title: words.making[language],
                fields: [
                    field("labour", words.labour), field("overhead", words.overhead), field("profit", words.profit), field("other_cost", words.otherCost),
                ],
                choices: [
                    Choice(
                        "minimal_only", label: words.minimal[language], all: words.notStated[language],
                        options: [("false", words.no[language]), ("true", words.yes[language])], chosen: form["minimal_only"])
                ]),
        ]
        bill = form.bill
        let labels = Dictionary(groups.flatMap { $0.fields.map { ($0.name, $0.label) } + $0.choices.map { ($0.name, $0.label) } }) { first, _ in first }
        faults = model.missing.map { QuoteMessages.fill(labels[$0] ?? $0)[language] } + model.rejects.map { $0.line(language) } + (model.isWithoutTariff ? [words.noTariff[language]] : [])
        hasFaults = !faults.isEmpty
        whole = model.answer.map { [QuotationComparisonView($0, filed: nil, for: request)] } ?? []
        isAnswered = model.answer != nil
        whys = model.answer.map { Self.whys(of: $0, language) } ?? []
        self.request = form.request
        exports = ([.json, .svg] + TableDownload.formats).map {
            DownloadLink(href: "\(request.link(QuotePage.name)).\($0.rawValue)", text: $0.name)
        }
    }

    private static func whys(of answer: QuotationAnswer, _ language: Language) -> [Why] {
        var order: [String] = []
        var nodes: [String: [Derivation]] = [:]
        for node in answer.quotation.roots + answer.improvements.flatMap({ $0.schemes.map(\.saving) }) {
            let anchor = QuotationNumbers.anchor(node.address)
            if nodes[anchor] == nil { order.append(anchor) }
            nodes[anchor, default: []].append(node)
        }
        return order.map { anchor in
            let held = nodes[anchor] ?? []
            return Why(
                anchor: anchor, title: title(of: held, answer, language),
                trees: held.map { WhyNodeView(root: $0, listsAll: true, leads: false, in: language) })
        }
    }

    /// The scheme of a line, or the number of the whole.
    private static func title(of nodes: [Derivation], _ answer: QuotationAnswer, _ language: Language) -> String {
        let path = nodes.first?.address.quotation?.path ?? []
        guard path.first == "line", path.count > 2, let number = Int(path[1]), answer.quotation.lines.indices.contains(number - 1) else {
            return nodes.first?.title[language] ?? ""
        }
        let name = TariffScheme(rawValue: path[2])?.words[language] ?? nodes.first?.title[language] ?? ""
        return "\(answer.quotation.lines[number - 1].good.name): \(name)"
    }
}
