import Actions
import ArgumentParser
import Figures
import Formats
import Foundation
import Storage

/// Proves the record.
struct VerifyCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Re-hash every chain, document and line, rebuild every cell, and compare.",
        discussion: """
            With --against nothing older than the signed heads may have been altered or lost, by whoever held the \
            record. Ends with status 1 where something is found.

            EXAMPLES
              corridor verify
              corridor verify --background
              corridor verify --against heads-2024-08-20.txt --key 'BASE64 PUBLIC KEY'
            """)

    @Option(help: ArgumentHelp("Signed heads taken earlier.", valueName: "file"), completion: .file())
    var against: String?

    @Option(help: ArgumentHelp("The public key that must have signed them (default: the one they name).", valueName: "key"))
    var key: String?

    @OptionGroup var backgroundOption: BackgroundOption
    @OptionGroup var enteredBy: EnteredBy
    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        if backgroundOption.background {
            guard against == nil else { throw CommandError.notInBackground(option: "--against") }
            return try await backgroundOption.leave(.verifying, by: enteredBy.name, in: zone, language, isJSON: options.json)
        }
        let heads = try against.map { path in
            guard let bytes = FileManager.default.contents(atPath: path) else { throw CommandError.noFile(path: path) }
            return try SignedHeads(parsing: String(decoding: bytes, as: UTF8.self))
        }
        let report = try await VerifyRecord.run(in: zone, against: heads, trusting: key)
        if options.json {
            console.writeJSON(ProofJSON(language: language).value(of: report))
        } else {
            console.writeLines(VerificationLines(report: report, heads: heads, language: language).lines(width: console.columns))
        }
        return report.isSound ? .fine : .no
    }
}
