import Actions
import ArgumentParser
import Figures
import Formats
import Products
import Trade

/// Whether goods originate under each agreement, and why.
struct OriginCommand: CorridorSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "origin", abstract: "Tell whether goods originate under each agreement: the rule, each material, what is missing.",
        discussion: """
            Reads the same file as quote. A rule of your own, with its source, is given with --rules. Ends with status 1 \
            where a good originates under none of the agreements that were asked.

            EXAMPLES
              corridor origin Examples/quotations/headphones.yaml
              corridor origin Examples/quotations/electric-car.yaml --under rcep
            """)

    @Argument(help: ArgumentHelp("The file that says what is quoted.", valueName: "file"), completion: .file(extensions: ["yaml"]))
    var file: String

    @Option(help: ArgumentHelp("Only under this agreement: acfta, rcep or atiga.", valueName: "agreement"))
    var under: String?

    @Option(help: ArgumentHelp("A file of your own origin rules, each with its source.", valueName: "file"), completion: .file())
    var rules: [String] = []

    @OptionGroup var entered: EnteredBy
    @OptionGroup var options: CommandOptions

    func answer() async throws -> CommandStatus {
        let console = Console.current
        let language = options.languageOutsideZone
        let desk = try QuotationDesk(file: file, rules: rules, by: entered.name)
        for reject in desk.rejects { console.complainLine(reject.line(language)) }
        guard let request = desk.request, let held = desk.held else { return .handedBack }
        let quotation = Quotation(request, with: held.facts)
        let found = quotation.lines.flatMap { line in
            line.schemes.compactMap(\.determination).filter { under == nil || $0.agreement.id == under }
        }
        if options.json {
            console.writeJSON(.array(found.map(DeterminationJSON(language: language).value)))
        } else {
            if found.isEmpty { console.writeLines(QuotationSentences.noBill[language].wrapped(toColumns: console.columns)) }
            for (index, determination) in found.enumerated() {
                if index > 0 { console.writeLine() }
                console.writeLines(OriginLines(determination: determination, language: language).lines(width: console.columns))
            }
        }
        guard desk.rejects.isEmpty else { return .handedBack }
        return found.contains { $0.verdict == .originates } ? .fine : .no
    }
}
