import ArgumentParser

/// Under whose name facts are entered; kept with them for good.
struct EnteredBy: ParsableArguments {
    @Option(help: ArgumentHelp("Who enters it (default: CORRIDOR_USER, else your login name).", valueName: "name"))
    var by: String?

    var name: String {
        let environment = Console.current.environment
        let names = ["CORRIDOR_USER", "USER", "LOGNAME"].compactMap { environment[$0] }
        return by ?? names.first { !$0.isEmpty } ?? "unknown"
    }
}
