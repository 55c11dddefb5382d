import Actions
import Chain
import Figures

/// The texts of the page of chains: the list of them, or one.
struct ChainsView: PicturedView {
    struct List {
        let choice: Choice
        let isEmpty: Bool
        let table: TableView
    }

    let list: [List]
    let whole: [ChainWholeView]

    var pictures: [any Picture] { whole.flatMap(\.picture) }

    init(_ model: ChainsModel, for request: PageRequest) {
        switch model {
        case .all(let balances, let question):
            list = [
                List(
                    choice: question.choice(in: request.language), isEmpty: balances.isEmpty,
                    table: TableView(ChainsTables.list(balances, question, request.language), for: request))
            ]
            whole = []
        case .one(let one): (list, whole) = ([], [ChainWholeView(one, for: request)])
        }
    }
}
