/// Who answers a form.
public enum Respondent: String, Hashable, Sendable, CaseIterable {
    case enterprise, project, facility
    /// The office itself.
    case office
}
