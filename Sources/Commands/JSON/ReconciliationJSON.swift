import Figures
import Formats
import Registry
import Statistics

/// A published figure beside ours as JSON.
struct ReconciliationJSON {
    let language: Language

    func value(of row: Reconciliation) -> JSONValue {
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

extension Reconciliation {
    /// Whether ours lies inside what was printed; `nil` where nothing can be said.
    var isInside: Bool? {
        switch verdict {
        case .inside: true
        case .outside: false
        case .quoted, .unknown: nil
        }
    }
}

extension Statement {
    /// Who said it, as the statement names it, else as its document does.
    var source: String { line["source"].isEmpty ? line.filing.document.source : line["source"] }
}
