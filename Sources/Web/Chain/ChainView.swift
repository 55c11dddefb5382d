import Actions
import Chain
import Figures

/// The texts of the why of one number of a chain.
struct ChainView {
    struct Fact {
        let name: String
        let text: String
    }

    let heading: String
    let kicker: String
    let back: String
    let value: String
    let exact: String
    let address: String
    let isKnown: Bool
    let facts: [Fact]
    let tree: [WhyNodeView]
    let deeper: [String]
    let allRows: [String]
    let downloads: [DownloadLink]

    init(_ model: ChainNumberModel, for request: PageRequest) {
        let (language, node, words) = (request.language, model.node, ChainMessages())
        let scope = model.scope
        heading = node.title[language]
        kicker = scope.chain.name[language]
        back = request.link(ChainsPage.name) + "/\(QueryText.encoded(scope.chain.id))"
            + QueryText.text(["area": scope.area, "on": scope.day == scope.today ? nil : scope.day.description])
        value = ChainCells.text(node, in: language)
        exact = node.value.decimalString(unit: node.unit) ?? ""
        address = node.address.description
        isKnown = node.value.unknown == nil
        let list = { (texts: [String]) in texts.joined(separator: language == .chinese ? "、" : ", ") }
        facts = [
            (words.exactly, node.text(in: language)), (words.place, ChainsMessages.place(model.area, on: scope.day)[language]),
            (words.without, list(scope.without.sorted().map(\.description))), (words.with, list(scope.with.sorted().map { "\($0.holder) (\($0.day))" })),
        ].filter { !$0.1.isEmpty }.map { Fact(name: $0.0[language], text: $0.1) }
        tree = [WhyNodeView(root: node, listsAll: model.listsAll, in: language)]
        deeper = model.levels < 6 ? [request.path(asking: ["depth": "\(model.levels + 1)"])] : []
        allRows = tree.contains(where: \.hidesRows) ? [request.path(asking: ["rows": "all"])] : []
        downloads = DownloadLink.all(table: "why", of: request)
    }
}
