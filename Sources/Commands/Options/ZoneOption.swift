import Actions
import ArgumentParser
import Figures

/// Which zone a command works on.
struct ZoneOption: ParsableArguments {
    @Option(
        help: ArgumentHelp("The zone's folder (default: CORRIDOR_ZONE, else var/zone).", valueName: "folder"),
        completion: .directory)
    var zone: String?

    /// The folder as asked, by the environment, or by habit.
    var folder: String {
        let named = Console.current.environment["CORRIDOR_ZONE"].flatMap { $0.isEmpty ? nil : $0 }
        return zone ?? named ?? "var/zone"
    }
}
