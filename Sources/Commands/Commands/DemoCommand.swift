import Actions
import ArgumentParser
import Figures
import Synthesis

/// Makes a demonstration zone.
struct DemoCommand: CorridorSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Make a demonstration zone: documented facts, and generated records that meet control totals.",
        discussion: """
            Generated records enter through import like anyone's and are marked synthetic. Other control totals or \
            another seed give other records. The example quotations are filed, too.

            EXAMPLES
              corridor demo
              corridor demo --enterprises 30000 --zone var/large
              corridor demo --controls my-controls.yaml --seed 7 --zone var/other
            """)

    @Option(help: "How many enterprises the directory lists.")
    var enterprises = DemoOptions().enterprises

    @Option(help: "Another seed gives other records with the same totals.")
    var seed = DemoOptions().seed

    @Option(help: ArgumentHelp("Other control totals than those of the facts.", valueName: "file"), completion: .file())
    var controls: String?

    @Option(help: ArgumentHelp("The last month that is reported, as in 2026-10.", valueName: "month"))
    var through: YearMonth?

    @Option(
        help: ArgumentHelp("The facts to start with (default: those that ship with the program).", valueName: "folder"),
        completion: .directory)
    var from: String?

    @OptionGroup var recordOption: RecordOption

    @Flag(help: "Where a zone is already, move it aside and make this one.")
    var force = false

    @Flag(help: "Show no progress.")
    var quiet = false

    @OptionGroup var enteredBy: EnteredBy
    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer() async throws -> CommandStatus {
        let console = Console.current
        let language = options.languageOutsideZone
        let data = try DataFolder()
        guard let source = from ?? data.demonstration else { throw CommandError.noDemonstration(folder: data.path) }
        if force, let former = try FormerZone.setAside(zoneOption.folder) {
            console.complainLine(ImportWords.setAside(former)[language])
        }
        let progress = quiet ? nil : ImportProgress(console: console, language: language)
        let request = DemoRequest(
            folder: zoneOption.folder, standard: data.standard, source: source, chains: data.chains, controls: controls,
            options: DemoOptions(enterprises: enterprises, seed: seed, through: through),
            quotations: data.quotations.map { DemoQuotations(folder: $0, facts: data.trade) }, record: recordOption.record)
        let (zone, outcomes, quotations) = try await MakeDemo.run(
            request, by: Access(name: enteredBy.name, mayBackdate: true), tell: { progress?.tell($0) })
        let answer = ImportAnswer(outcomes: outcomes, language: language, isJSON: options.json, showsAllFiles: false)
        let status = answer.show(on: console)
        if !options.json {
            if !quotations.isEmpty { console.writeLine(QuotationsWords.filed(quotations.count)[language]) }
            console.writeLines(["", ImportWords.made(zone.folder)[language]])
        }
        return status
    }
}
