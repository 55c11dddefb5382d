import Actions
import Figures
import Trade

/// The texts of one quotation: its lines, each with its schemes beside each other.
struct QuotationComparisonView {
    struct Line {
        let title: String
        let code: String
        let tariff: String
        let description: String
        let choice: String
        let schemes: TableView
        let picture: [BarPicture]
        let possibilities: [Saving]
        let improvements: [Saving]
        let hasImprovements: Bool
        let relocations: [String]
        let hasRelocations: Bool
        let remarks: [String]
        let origins: [Origin]
        let hasOrigins: Bool
    }

    /// A sentence whose number has a why, with what it takes.
    struct Saving {
        let text: String
        let value: ValueLink
        let changes: [String]
    }

    struct Origin {
        let title: String
        let shares: [Total]
        let makings: [Making]
    }

    struct Making {
        let rule: String
        let findings: [String]
        let table: TableView
    }

    /// What the record holds of a filed quotation.
    struct Record {
        let filed: String
        let isSame: Bool
        let differences: [String]
        let like: String
    }

    /// A number with its name.
    struct Total {
        let name: String
        let value: ValueLink
    }

    let title: String
    let heading: String
    let id: String
    let records: [Record]
    let totals: [Total]
    let lines: [Line]

    /// - Parameter filed: what the record holds of it; `nil` for a draft.
    init(_ answer: QuotationAnswer, filed: ReadQuotation.Again?, for request: PageRequest) {
        let language = request.language, quotation = answer.quotation
        let numbers: QuotationNumbers = filed == nil ? .onPage : .ownPages
        id = quotation.request.id
        title = quotation.lines.map(\.good.name).joined(separator: language == .chinese ? "、" : ", ")
        heading = QuotationSentences.way(quotation)[language]
        records = filed.map { again in
            [
                Record(
                    filed: QuotationMessages.filed(again.frozen)[language], isSame: again.differences.isEmpty, differences: again.differences,
                    like: request.link(QuotePage.name) + QueryText.text(["like": again.frozen.id]))
            ]
        } ?? []
        totals = [quotation.payable, quotation.landed, quotation.landedInCurrency].map {
            let link = numbers.link($0, in: language)
            let isKnown = $0.value.unknown == nil
            return Total(
                name: $0.title[language],
                value: isKnown ? link : ValueLink(text: QuotationMessages().cannotBeTold[language], href: link.href, value: ""))
        }
        lines = zip(quotation.lines, answer.improvements).enumerated().map { index, pair in
            Self.line(pair.0, pair.1, number: index + 1, numbers, of: quotation, for: request)
        }
    }

    private static func line(
        _ line: LineQuotation, _ improvements: Improvements, number: Int, _ numbers: QuotationNumbers, of quotation: Quotation, for request: PageRequest
    ) -> Line {
        let language = request.language
        let tables = QuotationTables(line: line, number: number, numbers: numbers, language: language)
        let texts = ImprovementTexts(improvements, in: language)
        let isFiled = numbers == .ownPages
        let code = line.good.code.description, quantity = NumberFormat(language).text(line.good.quantity.value.rounded(places: ExactDecimal.places).withoutTrailingZeros)
        return Line(
            title: "\(line.good.name), \(quantity) × \(line.good.price.cell.text) \(quotation.request.currency)", code: code,
            tariff: request.link(TariffPage.name)
                + QueryText.text(["goods": code, "from": quotation.request.exporter.code, "into": quotation.request.importer.code]),
            description: line.tariffLine?.title ?? "", choice: QuotationSentences.choice(line.choice, in: language),
            schemes: TableView(tables.schemes, for: request, hasDownloads: isFiled),
            picture: picture(of: line, numbers, language).map { [isFiled ? $0.offered(as: "schemes-\(number)", of: request) : $0] } ?? [],
            possibilities: line.possibilities.map { possibility in
                Saving(
                    text: QuotationSentences.possibility(possibility.scheme.words, possibility.saving, in: language),
                    value: numbers.link(possibility.saving, in: language), changes: [])
            },
            improvements: texts.schemes.map { Saving(text: $0.title, value: numbers.link($0.saving, in: language), changes: $0.changes) },
            hasImprovements: !texts.schemes.isEmpty, relocations: texts.relocations, hasRelocations: !texts.relocations.isEmpty,
            remarks: LineRemarks(line, in: language).texts,
            origins: tables.origins.map { origin in
                Origin(
                    title: origin.determination.agreement.name[language] + (language == .chinese ? "：" : ": ") + origin.determination.verdict.words[language],
                    shares: origin.quote.origins.map { Total(name: $0.title[language], value: numbers.link($0, in: language)) },
                    makings: origin.makings.map { making, table in
                        Making(
                            rule: "\(table.title), \(origin.determination.code(of: making.component)): \(making.rule.basis.words[language])",
                            findings: making.alternatives.map { $0.condition.words(in: language) }, table: TableView(table, for: request, hasDownloads: isFiled))
                    })
            }, hasOrigins: !tables.origins.isEmpty)
    }

    /// Duty and taxes under each scheme, or the duties where a tax cannot be told.
    private static func picture(of line: LineQuotation, _ numbers: QuotationNumbers, _ language: Language) -> BarPicture? {
        let byDuty = line.choice?.isByDutyAlone ?? line.schemes.contains { $0.payable.value.unknown != nil }
        let shown = line.schemes.filter { $0.standing != .notOffered }
        return BarPicture(
            bars: shown.map { quote in
                let node = byDuty ? quote.duty : quote.payable
                let value = numbers.link(node, in: language)
                return BarPicture.Bar(
                    name: "\(quote.scheme.words[language]) (\(quote.standing.words[language]))", text: value.text,
                    value: value.value.isEmpty ? nil : value.value, href: value.href, isMarked: quote.scheme == line.choice?.scheme)
            }, title: (byDuty ? QuotationSentences.duty : QuotationSentences.payable)[language])
    }
}
