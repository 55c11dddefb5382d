import Actions
import Figures

/// The texts of the why of one number of a quotation.
struct QuotationNumberView {
    let heading: String
    let id: String
    let back: String
    let value: String
    let exact: String
    let address: String
    let isKnown: Bool
    let tree: [WhyNodeView]
    let allRows: [String]
    let downloads: [DownloadLink]

    init(_ node: Derivation, of again: ReadQuotation.Again, listsAll: Bool, for request: PageRequest) {
        let language = request.language
        heading = node.title[language]
        id = again.frozen.id
        back = "\(request.link(QuotationPage.name))/\(QueryText.encoded(again.frozen.id))"
        value = node.text(in: language)
        exact = node.value.decimalString(unit: node.unit) ?? ""
        address = node.address.description
        isKnown = node.value.unknown == nil
        tree = [WhyNodeView(root: node, listsAll: listsAll, in: language)]
        allRows = tree.contains(where: \.hidesRows) ? [request.path(asking: ["rows": "all"])] : []
        downloads = DownloadLink.all(table: "why", of: request)
    }
}
