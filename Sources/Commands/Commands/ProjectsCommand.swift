import Actions
import ArgumentParser
import Figures
import Formats
import Registry

/// The projects as they stand on a day.
struct ProjectsCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "projects", abstract: "List projects with their phases, statuses and planned totals.",
        discussion: """
            EXAMPLES
              corridor projects --status under-construction --place area-nanning
              corridor projects --on 2023-08-31 --json
            """)

    @Option(help: ArgumentHelp("Only projects in this place, through any hierarchy.", valueName: "id"))
    var place: String?

    @Option(help: "Only projects with a phase in this status: \(ProjectPhase.Status.allCases.map(\.rawValue).joined(separator: ", ")).")
    var status: ProjectPhase.Status?

    @Option(help: ArgumentHelp("As they stood on this day (default: the zone's today).", valueName: "day"))
    var on: Day?

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let projects = try await ListProjects.run(in: zone, place: place, status: status, on: on)
        if options.json {
            console.writeJSON(.array(projects.map(ProjectJSON(language: language).value)))
        } else {
            console.writeLines(ProjectLines(projects: projects, language: language).lines(width: console.columns))
        }
        return .fine
    }
}

extension ProjectPhase.Status: ExpressibleByArgument {}
