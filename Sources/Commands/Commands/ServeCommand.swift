import Actions
import ArgumentParser
import Figures
import Statistics

/// Shows the zone in a browser.
struct ServeCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Show the zone in a browser on this machine.",
        discussion: """
            Prints one address to open and serves until Ctrl-C. Nobody signs in yet, so only this machine may ask: \
            an address beyond loopback is refused. Jobs that were left for a server are done meanwhile, one at a time \
            (corridor jobs, or the page Jobs); --no-jobs leaves them to others.

            EXAMPLES
              corridor serve
              corridor serve --port 9000 --zone var/other
            """)

    @Option(help: ArgumentHelp("The port to listen on; 0 takes any that is free.", valueName: "number"))
    var port = 8080

    @Option(help: ArgumentHelp("The loopback address to listen on.", valueName: "address"))
    var bind = "127.0.0.1"

    @Flag(name: .customLong("no-jobs"), help: "Do no jobs.")
    var doesNoJobs = false

    @OptionGroup var limitOption: LimitOption
    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    var limits: [ZoneLimit: Int] { get throws { try limitOption.values } }

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        guard let serving = Serving.current else { throw ServingRefused(words: ServeWords.noServer, isUsage: false) }
        let console = Console.current
        let worker = doesNoJobs ? nil : RunJob(in: zone, by: JobHolder.name()) { ErrorMessage($0).words }
        let work = Task {
            guard let worker else { return }
            try await WorkOffJobs.run(by: worker, stays: true) { console.complainLine(JobLines(language: language).ended($0)) }
        }
        // What is under way then waits for the next server.
        func stop() async {
            work.cancel()
            _ = await work.result
        }
        do {
            try await serving.run(zone, bind, port) { address in
                console.writeLines([ServeWords.open(address)[language], ServeWords.stop[language]])
            }
        } catch {
            await stop()
            throw error
        }
        await stop()
        return .fine
    }
}
