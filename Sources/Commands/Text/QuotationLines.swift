import Actions
import Figures
import Products
import Trade

/// A quotation as text: a comparison of schemes for each line, what the choice rests on, and what would be cheaper.
struct QuotationLines {
    let answer: QuotationAnswer
    let language: Language

    func lines(width: Int) -> [String] {
        let quotation = answer.quotation
        var lines = QuotationSentences.heading(quotation)[language].wrapped(toColumns: width)
        for (index, line) in quotation.lines.enumerated() {
            lines += [""] + good(line, width: width) + [""] + comparison(line).lines(width: width) + [""]
            lines += QuotationSentences.choice(line.choice, in: language).wrapped(toColumns: width)
            lines += line.possibilities.flatMap { QuotationSentences.possibility($0.scheme.words, $0.saving, in: language).wrapped(toColumns: width) }
            lines += section(QuotationSentences.assumed, LineRemarks(line, in: language).texts, width: width)
            lines += improvements(ImprovementTexts(answer.improvements[index], in: language), width: width)
        }
        if quotation.lines.count > 1 || quotation.landed.value.unknown == nil { lines += [""] + QuotationSentences.total(quotation, in: language).wrapped(toColumns: width) }
        let example = quotation.lines.first?.chosen?.landed.address.quotation?.path.joined(separator: "/") ?? "landed"
        return lines + [""] + QuoteWords.why(example)[language].wrapped(toColumns: width)
    }

    private func good(_ line: LineQuotation, width: Int) -> [String] {
        let format = NumberFormat(language)
        let quantity = format.text(line.good.quantity.value.rounded(places: ExactDecimal.places).withoutTrailingZeros)
        let head = "\(line.good.name), \(quantity) × \(line.good.price.cell.text) \(answer.quotation.request.currency)"
        let code = "\(line.good.code)  \(line.tariffLine?.title ?? "")"
        return head.wrapped(toColumns: width) + code.wrapped(toColumns: width)
    }

    private func comparison(_ line: LineQuotation) -> TextTable {
        let unit = line.schemes.first?.payable.unit.code ?? ""
        return TextTable(
            columns: [
                .words(QuotationSentences.scheme[language]), .number(QuotationSentences.rate[language]), .words(QuotationSentences.standing[language]),
                .number("\(QuotationSentences.duty[language]) \(unit)"), .number("\(QuotationSentences.payable[language]) \(unit)"),
                .number("\(QuotationSentences.landed[language]) \(unit)"), .number(QuotationSentences.ofOne[language])
            ],
            rows: line.schemes.map { quote in
                let mark = quote.scheme == line.choice?.scheme ? "→ " : "  "
                return TextTable.Row([
                    mark + quote.scheme.words[language], quote.rate.words[language], quote.standing.words[language], cell(quote.duty),
                    cell(quote.payable), cell(quote.landed), cell(quote.landedOfOne)
                ])
            })
    }

    private func cell(_ node: Derivation) -> String { node.value.cellText(column: node.unit, decimals: node.value.exact?.isWhole == true ? 0 : 2, in: language) }

    private func improvements(_ texts: ImprovementTexts, width: Int) -> [String] {
        texts.schemes.flatMap { scheme in
            section(QuotationSentences.wouldQualify, [scheme.title], width: width) + scheme.changes.flatMap { bullet($0, width: width, indent: 4) }
        } + section(QuotationSentences.elsewhere, texts.relocations, width: width)
    }

    private func section(_ title: LocalizedText, _ texts: [String], width: Int) -> [String] {
        texts.isEmpty ? [] : [""] + title[language].wrapped(toColumns: width) + texts.flatMap { bullet($0, width: width, indent: 2) }
    }

    private func bullet(_ text: String, width: Int, indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        return text.wrapped(toColumns: width - indent - 2).enumerated().map { margin + ($0.offset == 0 ? "• " : "  ") + $0.element }
    }
}
