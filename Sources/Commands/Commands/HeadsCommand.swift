import Actions
import ArgumentParser
import Figures
import Formats
import Foundation
import Storage

/// The signed ends of all chains.
struct HeadsCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "heads", abstract: "Sign the heads of all chains, so that the record can be proven later.",
        discussion: """
            Whoever keeps this text can show with corridor verify --against that nothing older was altered or \
            lost. Keep it, and the key, away from the zone. The key is made at the first call.

            EXAMPLES
              corridor heads --output heads-2024-08-20.txt
              corridor verify --against heads-2024-08-20.txt
            """)

    @Option(help: ArgumentHelp("Write to this file instead.", valueName: "file"), completion: .file())
    var output: String?

    @OptionGroup var keyFolder: KeyFolder
    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let signed = try await SignHeads.run(in: zone, keyFolder: keyFolder.folder)
        if let output {
            try Data(signed.text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
            if !options.json { console.writeLines(ProofWords.kept(output)[language].wrapped(toColumns: console.columns)) }
        }
        if options.json {
            console.writeJSON(ProofJSON(language: language).value(of: signed))
        } else if output == nil {
            console.write(signed.text)
        }
        return .fine
    }
}
