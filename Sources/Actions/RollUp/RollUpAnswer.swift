import Figures
import Formats
import Products
import Statistics

/// A roll-up as a table: a row for each place, class and month, each number with the address that explains it.
public struct RollUpAnswer: Sendable {
    public let question: RollUpQuestion
    public let rows: [RollUpRow]
    public let heading: LocalizedText
    public let table: AnswerTable

    init(request: RollUpRequest, question: RollUpQuestion, rows: [RollUpRow], facts: GatheredFacts) {
        (self.question, self.rows) = (question, rows)
        let indicator = facts.indicators[question.indicator]
        let title = indicator?.title ?? LocalizedText(same: question.indicator)
        let unit = indicator?.unit ?? .yuan
        heading = RollUpSentences.heading(title, question)
        let vintage: Vintage = request.asOf.map { .asOf($0) } ?? .latest
        func name(_ group: String) -> LocalizedText {
            guard group != "all" else { return RollUpSentences.all }
            let name = facts.classification.classes[group]?.name ?? LocalizedText(same: "")
            return LocalizedText(en: "\(group) \(name.en)", zh: "\(group) \(name.zh)", vi: "\(group) \(name.vi)")
        }
        table = AnswerTable(
            name: "rows", title: title,
            columns: [
                .words("place", RollUpSentences.place), .words("class", RollUpSentences.group), .words("month", RollUpSentences.month, isShort: true),
                .number("alone", RollUpSentences.alone, unit: RollUpSentences.shown(unit)),
                .number("alone_growth", RollUpSentences.growth, unit: .percent),
                .number("to_date", RollUpSentences.toDate, unit: RollUpSentences.shown(unit)),
                .number("to_date_growth", RollUpSentences.toDateGrowth, unit: .percent),
                .words("provenance", RollUpSentences.provenance, isShort: true),
            ],
            rows: rows.map { row in
                let place = facts.register.name(of: row.place)
                func number(_ value: FigureValue, _ period: Period, _ measure: Measure) -> AnswerTable.Cell {
                    let address = FigureAddress(
                        indicator: question.indicator, places: [row.place], group: row.group, period: period, measure: measure, vintage: vintage)
                    return .number(Derivation(
                        address: address, title: place, operation: measure == .level ? .sum : .growth, value: value,
                        unit: measure == .level ? unit : .percent, children: .deferred(count: nil)))
                }
                func numbers(_ values: RollUpRow.Values, _ period: Period) -> [AnswerTable.Cell] {
                    [number(values.level, period, .level), number(values.growth, period, .growth(.comparable, baseYear: nil))]
                }
                return [.words(place), .words(name(row.group)), .words(LocalizedText(same: "\(row.month)"))]
                    + numbers(row.alone, row.month) + numbers(row.toDate, row.periodToDate)
                    + [.words(RollUpSentences.words(row.provenance))]
            })
    }

    public func json(in language: Language) -> JSONValue {
        .members(["title": .string(heading[language]), "asOf": .string(question.asOf.description), "rows": table.json(in: language)])
    }

    /// The first number, as an example of an address.
    public var example: DerivationAddress? {
        for cell in table.rows.first?.reversed() ?? [] {
            if case .number(let node) = cell, node.value.unknown == nil { return node.address }
        }
        return nil
    }
}
