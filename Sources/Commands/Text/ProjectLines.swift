import Actions
import Figures
import Registry

/// Projects as a table.
struct ProjectLines {
    let projects: [ProjectRow]
    let language: Language

    func lines(width: Int) -> [String] {
        guard !projects.isEmpty else { return ProjectWords.none[language].wrapped(toColumns: width) }
        let rows = projects.map { project in
            TextTable.Row(
                [
                    project.name[language], project.place[language], statuses(of: project),
                    project.plannedTotal.isZero
                        ? "–" : FigureValue.exact(project.plannedTotal).cellText(column: Self.column, decimals: 2, in: language)
                ], notes: [project.id])
        }
        let table = TextTable(
            columns: [
                .words(ProjectWords.project[language]), .words(ProjectWords.place[language]), .words(ProjectWords.status[language]),
                .number(ProjectWords.planned(Self.column.name[language])[language])
            ], rows: rows)
        return table.lines(width: width) + [""] + ProjectWords.count(projects.count)[language].wrapped(toColumns: width)
    }

    /// Planned totals are counted in hundred millions of yuan, as plans are written.
    private static let column = MeasurementUnit.named("亿元") ?? .yuan

    /// The statuses of the phases, each once, in the order of the phases.
    private func statuses(of project: ProjectRow) -> String {
        var seen: [ProjectPhase.Status] = []
        for status in project.statuses where !seen.contains(status) { seen.append(status) }
        return seen.map { $0.words[language] }.joined(separator: FigureWords.comma[language])
    }
}
