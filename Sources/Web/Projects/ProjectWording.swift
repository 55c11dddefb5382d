import Actions
import Figures
import Registry

/// What is said of a project in words.
enum ProjectWording {
    /// The statuses of the phases, each once, in the order of the phases.
    static func statuses(of project: ProjectRow, in language: Language) -> String {
        var seen: [ProjectPhase.Status] = []
        for status in project.statuses where !seen.contains(status) { seen.append(status) }
        return seen.map { $0.words[language] }.joined(separator: language == .chinese ? "、" : ", ")
    }
}
