import Figures
import Products
import Registry

/// Whether the ids that a line refers to are known.
public struct ReferenceCheck: Sendable {
    public let register: ZoneRegister
    public let classification: IndustryClassification
    public let indicators: Set<String>

    public init(register: ZoneRegister, classification: IndustryClassification, indicators: Set<String>) {
        self.register = register
        self.classification = classification
        self.indicators = indicators
    }

    /// An error for every reference that is not known, with the nearest known id.
    public func problems(in line: ReportLine, fields: [String], version: FormVersion) -> [FormProblem] {
        zip(fields, line.texts).compactMap { id, text in
            guard !text.isEmpty, case .reference(let vocabulary) = version.field(id)?.content,
                !isKnown(text, in: vocabulary)
            else { return nil }
            return FormProblem(
                row: line.row, field: id, text: text,
                reason: .unknownReference(vocabulary: vocabulary.rawValue, suggestion: suggestion(for: text, in: vocabulary)))
        }
    }

    private func isKnown(_ id: String, in vocabulary: FormField.Vocabulary) -> Bool {
        switch vocabulary {
        case .place: kind(of: id) != nil
        case .district: kind(of: id) == .district
        case .park: kind(of: id) == .park || kind(of: id) == .site
        case .area: kind(of: id) == .area
        case .class: classification.classes[id] != nil
        case .enterprise: register.enterprises[id] != nil
        case .project: register.projects[id] != nil
        case .facility: register.facilities[id] != nil
        case .indicator: indicators.contains(id)
        case .unit: MeasurementUnit.named(id) != nil
        }
    }

    private func kind(of place: String) -> PlaceKind? {
        register.places.latest(place)?.kind
    }

    private func suggestion(for text: String, in vocabulary: FormField.Vocabulary) -> String? {
        switch vocabulary {
        case .place, .district, .park, .area:
            register.places.places.keys.filter { isKnown($0, in: vocabulary) }.similar(to: text).first
        case .class: classification.classes.keys.sorted().similar(to: text).first
        case .indicator: indicators.sorted().similar(to: text).first
        case .unit: MeasurementUnit.catalogue.map(\.code).similar(to: text).first
        // Among thousands of codes the nearest is more likely a stranger than a slip.
        case .enterprise, .project, .facility: nil
        }
    }
}
