import Testing

/// Fails with one line for each violation.
func expectNone(_ violations: [Violation], sourceLocation: SourceLocation = #_sourceLocation) {
    for violation in violations.sorted(by: { ($0.path, $0.line) < ($1.path, $1.line) }) {
        Issue.record("\(violation.description)", sourceLocation: sourceLocation)
    }
}

/// The violations of a rule in a file made up of these lines.
func violations(
    of rule: (SwiftSource) -> [Violation], at path: String = "Sources/Figures/Day.swift", _ text: String
) -> [Int] {
    rule(SwiftSource(path: path, text: text)).map(\.line)
}
