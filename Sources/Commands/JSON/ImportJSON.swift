import Actions
import Figures
import Formats
import Statistics

/// What became of imported files, as JSON.
struct ImportJSON {
    let language: Language

    func value(of outcome: FileOutcome) -> JSONValue {
        .members([
            "file": .string(outcome.file), "form": .optional(outcome.form), "filed": .number(outcome.filed),
            "unchanged": .number(outcome.unchanged), "rejected": .number(outcome.rejected),
            "rejectFile": .optional(outcome.rejectFile),
            "rejectFailure": .optional(outcome.rejectFailure.map { "\($0.path): \($0.reason)" }),
            "filings": .texts(outcome.filings.map(\.description)),
            "refusal": outcome.refusal.map { refusal in
                .members(["code": .string(refusal.code), "text": .string(refusal.line(file: outcome.file, in: language))])
            },
            "errors": .array(outcome.errors.map(problem)), "warnings": .array(outcome.warnings.map(problem)),
            "unlisted": .number(outcome.unlisted)
        ])
    }

    private func problem(_ problem: FormProblem) -> JSONValue {
        .members([
            "row": .number(problem.row), "field": .string(problem.field), "text": .string(problem.text),
            "reason": .string(problem.message[language]), "mend": .string(problem.mend[language])
        ])
    }
}
