import Actions
import Figures

/// The texts of the page of quotations: one of its three kinds stands.
struct QuotationView: PicturedView {
    struct List {
        let isEmpty: Bool
        let make: String
        let table: TableView
    }

    let list: [List]
    let whole: [QuotationComparisonView]
    let number: [QuotationNumberView]

    var pictures: [any Picture] { whole.flatMap { $0.lines.flatMap(\.picture) } }

    init(_ model: QuotationModel, for request: PageRequest) {
        switch model {
        case .all(let filed):
            list = [List(isEmpty: filed.isEmpty, make: request.link(QuotePage.name), table: TableView(QuotationTables.filed(filed, request.language), for: request))]
            (whole, number) = ([], [])
        case .whole(let again):
            (list, number) = ([], [])
            whole = [QuotationComparisonView(again.answer, filed: again, for: request)]
        case .number(let again, let node, let listsAll):
            (list, whole) = ([], [])
            number = [QuotationNumberView(node, of: again, listsAll: listsAll, for: request)]
        }
    }
}
