import ArgumentParser

/// Where the signing key is kept: outside the zone, so that whoever can write the record cannot
/// sign it anew.
struct KeyFolder: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The folder of the signing key (default: CORRIDOR_KEYS, else .config/corridor/keys in the home folder).",
            valueName: "folder"),
        completion: .directory)
    var keys: String?

    var folder: String {
        let environment = Console.current.environment
        func set(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        let configuration = set("XDG_CONFIG_HOME") ?? "\(set("HOME") ?? ".")/.config"
        return keys ?? set("CORRIDOR_KEYS") ?? "\(configuration)/corridor/keys"
    }
}
