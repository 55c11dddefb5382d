import Figures
import Registry
import Statistics

/// A published figure beside ours as JSON.
public struct ReconciliationJSON {
    private let language: Language

    /// - Parameter language: of titles, texts and sentences.
    public init(language: Language) {
        self.language = language
    }

    /// The row with both values and the verdict.
    public func value(of row: Reconciliation) -> JSONValue {
        let statement = row.statement
        let figure = row.figure
        let printed = PublishedText(statement, in: language)
        return .members([
            "address": .string(statement.address.description),
            "title": .string(figure.title[language]),
            "period": .string(statement.address.period.iso8601),
            "statement": .string(statement.id),
            "published": .string(printed.text),
            "publishedValue": .optional(printed.baseValue),
            "ours": .optional(figure.value.decimalString(unit: figure.unit)),
            "oursText": .string(row.comparableText(in: language)),
            "unit": .string(figure.unit.code),
            "reason": figure.value.unknown.map { .string($0.code) },
            "inside": row.isInside.map { .boolean($0) } ?? .null,
            "verdict": .string(row.verdict.rawValue),
            "difference": .optional(row.difference?.description),
            "differenceUnit": .string(statement.unit.code),
            "bound": .string(statement.bound.rawValue),
            "kind": .string(statement.kind.rawValue),
            "headline": .boolean(statement.isHeadline),
            "source": .string(statement.source),
            "publishedOn": .string(statement.publishedOn.description),
            "asOf": .string(figure.asOf.description),
            "provenance": .texts(figure.provenance.sorted().map(\.rawValue)),
            "flags": .texts(figure.flags.sorted().map(\.rawValue)),
            "remarks": FigureJSON(language: language).marks(of: figure)["remarks"]
        ])
    }
}
