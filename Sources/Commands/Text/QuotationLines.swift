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
        var lines = QuoteWords.heading(quotation)[language].wrapped(toColumns: width)
        for (index, line) in quotation.lines.enumerated() {
            lines += [""] + good(line, width: width) + [""] + comparison(line).lines(width: width) + [""]
            lines += QuoteWords.choice(line.choice, in: language).wrapped(toColumns: width)
            lines += line.possibilities.flatMap { QuoteWords.possibility($0.scheme.words, $0.saving, in: language).wrapped(toColumns: width) }
            lines += section(QuoteWords.assumed, missing(line), width: width)
            lines += improvements(answer.improvements[index], width: width)
        }
        if quotation.lines.count > 1 || quotation.landed.value.unknown == nil { lines += [""] + QuoteWords.total(quotation, in: language).wrapped(toColumns: width) }
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
                .words(QuoteWords.scheme[language]), .number(QuoteWords.rate[language]), .words(QuoteWords.standing[language]),
                .number("\(QuoteWords.duty[language]) \(unit)"), .number("\(QuoteWords.payable[language]) \(unit)"),
                .number("\(QuoteWords.landed[language]) \(unit)"), .number(QuoteWords.ofOne[language])
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

    /// All that is assumed or cannot be told, once each.
    private func missing(_ line: LineQuotation) -> [String] {
        var texts: [String] = []
        if line.good.bill == nil { texts.append(QuoteWords.noBill[language]) }
        for quote in line.schemes {
            if let question = quote.rate.question { texts.append("\(quote.scheme.words[language]): \(question.words[language])") }
        }
        texts += line.schemes.first?.openTaxes.map { QuoteWords.open($0, in: language) } ?? []
        for quote in line.schemes where quote.standing != .notOffered { texts += unknowns(quote.landed, tellsRates: false) }
        texts += unknowns(line.refund, tellsRates: true)
        for quote in line.schemes where quote.standing != .notOffered {
            guard let determination = quote.determination else { continue }
            texts += OriginLines(determination: determination, language: language).remarks.map { "\(quote.scheme.words[language]): \($0)" }
        }
        texts.append(line.remedies.words[language])
        if line.refund.value.unknown == nil { texts.append("\(line.refund.title[language]): \(line.refund.text(in: language))") }
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }

    /// What cannot be told under a number; rates of duty and taxes are told apart, with what each answer would mean.
    private func unknowns(_ node: Derivation, tellsRates: Bool) -> [String] {
        guard node.listed.isEmpty else { return node.listed.flatMap { unknowns($0, tellsRates: tellsRates) } }
        guard tellsRates || node.unit != .percent else { return [] }
        return [QuoteWords.unknownNumber(node, in: language)].compactMap(\.self)
    }

    private func improvements(_ improvements: Improvements, width: Int) -> [String] {
        var lines: [String] = []
        for scheme in improvements.schemes {
            let changes = scheme.changes.swaps + [scheme.changes.localValue].compactMap(\.self)
            let words = changes.map { $0.words(in: scheme.bill)[language] } + [scheme.changes.obstacle?.words[language]].compactMap(\.self)
            let title = QuoteWords.saves(scheme.scheme.words, scheme.saving, in: language)
            lines += section(QuoteWords.wouldQualify, [title], width: width) + words.flatMap { bullet($0, width: width, indent: 4) }
        }
        return lines + section(QuoteWords.elsewhere, relocations(improvements.relocations), width: width)
    }

    /// Countries where a scheme asks the same are told together.
    private func relocations(_ relocations: [Relocation]) -> [String] {
        var order: [String] = []
        var countries: [String: [String]] = [:]
        for relocation in relocations {
            let text = QuoteWords.relocation(relocation, in: language)
            if countries[text] == nil { order.append(text) }
            countries[text, default: []].append(relocation.country.name[language])
        }
        return order.map { text in "\(text): " + (countries[text] ?? []).joined(separator: language == .chinese ? "、" : ", ") }
    }

    private func section(_ title: LocalizedText, _ texts: [String], width: Int) -> [String] {
        texts.isEmpty ? [] : [""] + title[language].wrapped(toColumns: width) + texts.flatMap { bullet($0, width: width, indent: 2) }
    }

    private func bullet(_ text: String, width: Int, indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        return text.wrapped(toColumns: width - indent - 2).enumerated().map { margin + ($0.offset == 0 ? "• " : "  ") + $0.element }
    }
}
