import Actions
import ArgumentParser
import Figures

/// Shows the zone in a browser.
struct ServeCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Show the zone in a browser on this machine.",
        discussion: """
            Prints one address to open and serves until Ctrl-C. Nobody signs in yet, so only this machine may ask: \
            an address beyond loopback is refused.

            EXAMPLES
              corridor serve
              corridor serve --port 9000 --zone var/other
            """)

    @Option(help: ArgumentHelp("The port to listen on; 0 takes any that is free.", valueName: "number"))
    var port = 8080

    @Option(help: ArgumentHelp("The loopback address to listen on.", valueName: "address"))
    var bind = "127.0.0.1"

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        guard let serving = Serving.current else { throw ServingRefused(words: ServeWords.noServer, isUsage: false) }
        let console = Console.current
        try await serving.run(zone, bind, port) { address in
            console.writeLines([ServeWords.open(address)[language], ServeWords.stop[language]])
        }
        return .fine
    }
}
