import Figures
import Statistics

/// The fields of all versions of a form, and where each version finds its own among them.
struct FormLayout {
    /// The newest version's fields first, then those that only older versions ask for.
    let fields: [FormField]
    /// For every version the fields that it asks for.
    let versions: [[FormColumn]]
    /// For every version the fields that only others ask for.
    let foreign: [[FormColumn]]
    let subject: Int?
    let period: Int?
    /// The numbers of the fields that make a line's key beside its subject.
    let keys: [Int]
    /// The ids without which no version can file a row.
    let required: Set<String>

    init(_ form: Form) {
        var fields: [FormField] = []
        var indexes: [String: Int] = [:]
        for version in form.versions.reversed() {
            for field in version.fields where indexes[field.id] == nil {
                indexes[field.id] = fields.count
                fields.append(field)
            }
        }
        self.fields = fields
        versions = form.versions.map { version in
            version.fields.map { FormColumn(index: indexes[$0.id] ?? 0, field: $0) }
        }
        foreign = form.versions.map { version in
            fields.indices.filter { version.field(fields[$0].id) == nil }.map { FormColumn(index: $0, field: fields[$0]) }
        }
        let subjectField = form.versions.last?.subjectField(kind: form.kind)
        subject = subjectField.flatMap { indexes[$0] }
        period = form.kind.periodField.flatMap { indexes[$0] }
        keys = ([form.kind.periodField].compactMap(\.self) + form.kind.discriminatingFields).compactMap { indexes[$0] }
        let demanded = form.versions.map { version in Set(version.fields.filter(\.isRequired).map(\.id)) }
        required = demanded.dropFirst().reduce(demanded.first ?? []) { $0.intersection($1) }
            .union([subjectField, form.kind.periodField].compactMap(\.self))
    }
}
