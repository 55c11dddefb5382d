import Actions
import Figures
import Products
import Trade

/// A determination of origin as text: the rule, what was found, how each material counts, what is assumed and missing.
struct OriginLines {
    let determination: Determination
    let language: Language

    func lines(width: Int) -> [String] {
        let name = determination.agreement.name[language], verdict = determination.verdict.words[language]
        var lines = ["\(name): \(verdict)".replacing(": ", with: language == .chinese ? "：" : ": ")].flatMap { $0.wrapped(toColumns: width) }
        for making in determination.makings.reversed() { lines += self.making(making, width: width) }
        return lines + LineRemarks.remarks(on: determination, in: language).flatMap { bullet($0, width: width) }
    }

    private func making(_ making: MakingFinding, width: Int) -> [String] {
        let component = determination.bill.components[making.component]
        let rule = "\(component.name), \(determination.code(of: making.component)): \(making.rule.basis.words[language])"
        let conditions = making.alternatives.map { $0.condition.words(in: language) }
        let table = TextTable(
            columns: [.words(QuotationSentences.material[language]), .mark("HS"), .quantity("\(QuotationSentences.value[language]) \(determination.bill.currency)"), .words(QuotationSentences.counts[language])],
            rows: making.lines.map { line in
                TextTable.Row([
                    determination.bill.components[line.component].name, determination.code(of: line.component),
                    NumberFormat(language).text(line.value.rounded(places: 2)), line.status.text[language]
                ])
            })
        return [""] + rule.wrapped(toColumns: width) + conditions.flatMap { bullet($0, width: width) }
            + (making.lines.isEmpty ? [] : [""] + table.lines(width: width))
    }

    private func bullet(_ text: String, width: Int) -> [String] {
        text.wrapped(toColumns: width - 4).enumerated().map { ($0.offset == 0 ? "  • " : "    ") + $0.element }
    }
}
