import Figures
import Formats
import Products
import Trade

/// An answer of a tariff as JSON.
public struct TariffJSON {
    private let language: Language

    /// - Parameter language: of sentences.
    public init(language: Language) { self.language = language }

    /// The value as programs read it.
    public func value(of answer: TariffAnswer) -> JSONValue {
        let schedule = answer.schedule
        return .members([
            "question": .string(answer.question), "importer": .string(schedule.importer.code), "origin": .string(answer.origin.code),
            "asOf": .string(schedule.asOf.description), "edition": .string(schedule.edition.rawValue),
            "source": .members([
                "file": .string(schedule.source.file), "publication": .string(schedule.source.publication[language]),
                "legalBasis": .array(
                    schedule.source.legalBasis.map { basis in
                        .members([
                            "scheme": .string(basis.scheme.rawValue), "act": .string(basis.act), "verified": .boolean(basis.isVerified)
                        ])
                    })
            ]),
            "lines": .array(answer.rows.map { line($0, schedule) }),
            "heading": .array(
                answer.heading.map { line in
                    .members(["code": .string(line.code.description), "depth": .number(line.depth), "title": .string(line.title)])
                })
        ])
    }

    private func line(_ row: TariffAnswer.Row, _ schedule: TariffSchedule) -> JSONValue {
        let line = row.match.line
        return .members([
            "code": .string(line.code.description), "description": .string(line.description), "row": .number(line.row),
            "cells": .array(
                schedule.columns.indices.map { index in
                    let column = schedule.columns[index], cell = line.cells[index]
                    return .members([
                        "column": .string(column.name), "scheme": .string(column.scheme.rawValue), "text": .string(cell.text),
                        "meaning": .string(cell.meaning[language]), "answer": row.rates[index].map(rate),
                        "notBelowMostFavouredNation": row.isWorthless(index, schedule) ? true : nil
                    ])
                })
        ])
    }

    private func rate(_ answer: ApplicableRate) -> JSONValue {
        .members([
            "kind": .string(code(answer)), "percent": answer.percentage.map { .number($0) },
            "needs": answer.question.map { .string($0.words[language]) }
        ])
    }

    private func code(_ answer: ApplicableRate) -> String {
        switch answer {
        case .rate: "rate"
        case .excluded: "excluded"
        case .noRate: "no-rate"
        case .originOutsideScheme: "origin-outside-scheme"
        case .needsReview: "needs-review"
        }
    }
}
