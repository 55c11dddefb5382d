import Figures

/// What would make a line cheaper: changes of its materials or its making, each with its saving.
public struct Improvements: Hashable, Sendable {
    public let schemes: [SchemeImprovement]
    public let relocations: [Relocation]

    /// Searches for a line of a quotation, from 0. Takes many determinations: a quotation itself does without.
    public init(of quotation: Quotation, line index: Int, with facts: TradeFacts) {
        let line = quotation.lines[index]
        let address = QuotationAddress(id: quotation.request.id, path: ["line", "\(index + 1)"])
        schemes = SchemeImprovement.all(of: line, quotation.request, facts, at: address)
        relocations = ElsewhereSearch(request: quotation.request, facts: facts, index: index).relocations(now: line)
    }
}
