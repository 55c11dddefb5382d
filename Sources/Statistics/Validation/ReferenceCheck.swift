import Figures
import Products
import Registry

/// Whether the ids that a line refers to are known.
public struct ReferenceCheck: Sendable {
    public let register: ZoneRegister
    public let classification: IndustryClassification
    public let indicators: Set<String>
    private var own: (kind: FormKind, subjects: Set<String>)?

    public init(register: ZoneRegister, classification: IndustryClassification, indicators: Set<String>) {
        self.register = register
        self.classification = classification
        self.indicators = indicators
    }

    /// The same check where a file's own lines count as known: a directory may name a park that
    /// it registers itself.
    public func including(_ lines: [ReportLine], kind: FormKind) -> ReferenceCheck {
        var check = self
        check.own = (kind, Set(lines.map(\.subject)))
        return check
    }

    /// A field that refers to something, and where it stands in the texts of a line.
    public struct Reference: Sendable {
        var position: Int
        var field: String
        var vocabulary: FormField.Vocabulary
    }

    /// The references among the fields of lines, looked up once for all of them.
    public static func references(of version: FormVersion, in fields: [String]) -> [Reference] {
        fields.enumerated().compactMap { position, id in
            guard case .reference(let vocabulary) = version.field(id)?.content else { return nil }
            return Reference(position: position, field: id, vocabulary: vocabulary)
        }
    }

    /// An error for every reference that is not known, with the nearest known id.
    public func problems(in line: ReportLine, _ references: [Reference]) -> [FormProblem] {
        var problems: [FormProblem] = []
        for reference in references where reference.position < line.texts.count {
            let text = line.texts[reference.position]
            guard !text.isEmpty, !isKnown(text, in: reference.vocabulary) else { continue }
            problems.append(FormProblem(
                row: line.row, field: reference.field, text: text,
                reason: .unknownReference(
                    vocabulary: reference.vocabulary.rawValue, suggestion: suggestion(for: text, in: reference.vocabulary))))
        }
        return problems
    }

    private func isKnown(_ id: String, in vocabulary: FormField.Vocabulary) -> Bool {
        switch vocabulary {
        case .place: kind(of: id) != nil || isOwn(id, .places)
        case .district: kind(of: id) == .district
        case .park: kind(of: id) == .park || kind(of: id) == .site
        case .area: kind(of: id) == .area
        case .class: classification.classes[id] != nil || isOwn(id, .classes)
        case .enterprise: register.enterprises[id] != nil || isOwn(id, .enterprises)
        case .project: register.projects[id] != nil || isOwn(id, .projects)
        case .facility: register.facilities[id] != nil || isOwn(id, .facilities)
        case .indicator: indicators.contains(id)
        case .unit: MeasurementUnit.named(id) != nil
        }
    }

    private func isOwn(_ id: String, _ kind: FormKind) -> Bool {
        own?.kind == kind && own?.subjects.contains(id) == true
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
