import Figures
import Formats

/// A project as it stands on a day, as JSON.
public struct ProjectJSON {
    private let language: Language

    /// - Parameter language: of names and sentences.
    public init(language: Language) {
        self.language = language
    }

    /// The value as programs read it.
    public func value(of project: ProjectRow) -> JSONValue {
        .members([
            "id": .string(project.id), "name": .string(project.name[language]), "place": .string(project.place[language]),
            "area": .optional(project.area), "kind": .string(project.kind),
            "plannedTotal": .optional(FigureValue.exact(project.plannedTotal).decimalString(unit: .yuan)),
            "unit": .string(MeasurementUnit.yuan.code), "provenance": .string(project.provenance.rawValue),
            "phases": .array(
                project.phases.map { entry in
                    .members([
                        "phase": .string(entry.value.phase), "name": .string(entry.value.name[language]),
                        "status": .string(entry.value.status.rawValue), "since": .string(entry.from.description),
                        "knownOn": .string(entry.knownOn.description), "owner": .string(entry.value.owner),
                        "plannedStart": .optional(entry.value.plannedStart?.description),
                        "plannedCompletion": .optional(entry.value.plannedCompletion?.description)
                    ])
                })
        ])
    }
}
