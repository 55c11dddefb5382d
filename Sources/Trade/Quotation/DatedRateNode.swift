import Figures

/// Makes a number of a dated rate: its value with the cell it was read from, or what is missing.
struct DatedRateNode {
    let facts: TradeFacts

    init(_ facts: TradeFacts) { self.facts = facts }

    func node(
        _ answer: DatedRateAnswer, _ address: QuotationAddress, _ title: LocalizedText, settledBy: LocalizedText = QuotationWords.stateTaxRate
    ) -> Derivation {
        switch answer {
        case .rate(let rate): node(rate, address, title)
        case .needsReview(let question):
            Computation.missing(address, title, .percent, question.words, settledBy: settledBy)
        }
    }

    func node(_ rate: DatedRate, _ address: QuotationAddress, _ title: LocalizedText) -> Derivation {
        Computation.stated(address, title, rate.percentage, .percent, cell: facts.cell(rate.source.place))
    }
}
