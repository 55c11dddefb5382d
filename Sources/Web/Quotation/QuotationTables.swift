import Actions
import Figures
import Products
import Trade

/// The tables of a line of a quotation.
struct QuotationTables {
    let line: LineQuotation
    /// From 1.
    let number: Int
    /// Where its numbers lead.
    let numbers: QuotationNumbers
    let language: Language

    /// The schemes beside each other; the chosen one is set apart.
    var schemes: PageTable {
        let unit = line.schemes.first?.payable.unit.name[language] ?? ""
        typealias Words = QuotationSentences
        return PageTable(
            name: "schemes-\(number)", title: line.good.name,
            columns: [
                .words(Words.scheme[language]), .words(Words.rate[language]), .words(Words.standing[language]),
                .number(Words.duty[language], unit: unit), .number(Words.payable[language], unit: unit),
                .number(Words.landed[language], unit: unit), .number(Words.ofOne[language], unit: unit),
            ],
            rows: line.schemes.map { quote in
                let isChosen = quote.scheme == line.choice?.scheme
                return PageTable.Row(
                    cells: [
                        .words(quote.scheme.words[language], badges: isChosen ? [QuotationMessages().chosen[language]] : []),
                        .words(quote.rate.words[language]), .words(quote.standing.words[language]),
                        cell(quote.duty), cell(quote.payable), cell(quote.landed), cell(quote.landedOfOne),
                    ], isTotal: isChosen)
            })
    }

    /// What was found of the origin under one agreement.
    struct Origin {
        let quote: SchemeQuote
        let determination: Determination
        let makings: [(making: MakingFinding, table: PageTable)]
    }

    /// Under every agreement that the tariff offers a rate for.
    var origins: [Origin] {
        line.schemes.compactMap { quote in
            guard quote.standing != .notOffered, let determination = quote.determination else { return nil }
            let makings = determination.makings.reversed().enumerated().map { order, making in
                (making, materials(of: making, determination, name: "origin-\(number)-\(quote.scheme.rawValue)-\(order + 1)"))
            }
            return Origin(quote: quote, determination: determination, makings: makings)
        }
    }

    private func materials(of making: MakingFinding, _ determination: Determination, name: String) -> PageTable {
        let components = determination.bill.components
        typealias Words = QuotationSentences
        return PageTable(
            name: name, title: components[making.component].name,
            columns: [
                .words(Words.material[language]), .words(QuotationMessages().code[language]),
                .number(Words.value[language], unit: determination.bill.currency.unit.name[language]), .words(Words.counts[language]),
            ],
            rows: making.lines.map { line in
                PageTable.Row(cells: [
                    .words(components[line.component].name), .words(determination.code(of: line.component)),
                    PageTable.Cell(text: NumberFormat(language).text(line.value.rounded(places: 2)), plain: line.value.description),
                    .words(line.status.text[language]),
                ])
            })
    }

    private func cell(_ node: Derivation) -> PageTable.Cell { Self.cell(node, numbers, language) }

    /// All tables of a quotation.
    static func all(of answer: QuotationAnswer, numbers: QuotationNumbers, _ language: Language) -> [PageTable] {
        answer.quotation.lines.enumerated().flatMap { index, line in
            let tables = QuotationTables(line: line, number: index + 1, numbers: numbers, language: language)
            return [tables.schemes] + tables.origins.flatMap { $0.makings.map(\.table) }
        }
    }

    /// The quotations that are filed.
    static func filed(_ filed: [FrozenQuotation], _ language: Language) -> PageTable {
        let words = QuotationMessages()
        return PageTable(
            name: "quotations", title: words.quotations[language],
            columns: [
                .words(words.goods[language]), .words(words.way[language]), .words(words.cheapest[language]),
                .number(QuotationSentences.landed[language]), .words(words.day[language]), .words(words.quotation[language]),
                .words(words.filing[language]),
            ],
            rows: filed.map { quotation in
                let href = "/\(language.rawValue)/\(QuotationPage.name)/\(QueryText.encoded(quotation.id))"
                let summary = quotation.summary
                let goods = summary?.goods.joined(separator: language == .chinese ? "、" : ", ") ?? quotation.id
                let schemes = summary?.schemes.map { $0?.words[language] ?? words.noScheme[language] } ?? ["–"]
                var told: Set<String> = []
                return PageTable.Row(cells: [
                    .words(goods, href: href),
                    .words(summary.map { "\($0.factory) → \($0.destination)" } ?? "–", note: summary?.terms ?? ""),
                    .words(schemes.filter { told.insert($0).inserted }.joined(separator: language == .chinese ? "、" : ", ")),
                    landed(of: quotation, language), .day(quotation.day), .words(quotation.id),
                    .words(quotation.filing.position.description),
                ])
            })
    }

    /// What a filed quotation's goods cost at the destination.
    private static func landed(of quotation: FrozenQuotation, _ language: Language) -> PageTable.Cell {
        guard let summary = quotation.summary else { return .words("–") }
        let href = ValueLink.path(.quotation(QuotationAddress(id: quotation.id, path: ["landed"])), language)
        guard let landed = summary.landed, let currency = summary.currency else {
            return .words(QuotationMessages().cannotBeTold[language], href: href)
        }
        let unit = currency.unit
        let text = (try? ExactDecimal(parsing: landed)).map { FigureValue.exact($0).text(unit: unit, in: language, style: FigureStyle(scale: .full, decimals: $0.isWhole ? 0 : nil)) } ?? landed
        return PageTable.Cell(text: text, plain: landed, href: href, isValue: true)
    }

    /// A why as rows, each with its level.
    static func why(_ root: Derivation, _ language: Language) -> PageTable {
        let words = QuotationMessages()
        var rows: [PageTable.Row] = []
        func add(_ node: Derivation, under parent: Derivation?, level: Int) {
            let cited = node.cell.map { "\($0.name) \($0.row) \($0.field)" } ?? ""
            rows.append(
                PageTable.Row(cells: [
                    .words("\(level)"), .words(node.label(under: parent, in: language)), cell(node, .ownPages, language),
                    .words(node.unit.code), .words(node.listed.isEmpty ? "" : node.operation.words[language]), .words(cited),
                ]))
            for child in node.listed { add(child, under: node, level: level + 1) }
        }
        add(root, under: nil, level: 0)
        return PageTable(
            name: "why", title: words.why[language],
            columns: [
                .number(words.level[language]), .words(words.number[language]), .number(QuotationSentences.value[language]),
                .words(words.unit[language]), .words(words.operation[language]), .words(words.cell[language]),
            ], rows: rows)
    }

    /// A number with its why.
    private static func cell(_ node: Derivation, _ numbers: QuotationNumbers, _ language: Language) -> PageTable.Cell {
        PageTable.Cell(
            text: node.value.cellText(column: node.unit, decimals: node.value.exact?.isWhole == true ? 0 : 2, in: language),
            plain: node.value.decimalString(unit: node.unit) ?? "", href: numbers.href(node.address, language), isValue: true)
    }
}
