import Actions
import ArgumentParser
import Figures
import Formats
import Statistics

/// Takes files into the record.
struct ImportCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take reports, registers and definitions into the record.",
        discussion: """
            A file belongs to the form that begins its name (output-2024-07.csv: output). Good rows are filed; rows \
            in error are written beside the input with their reason and end the command with status 2. The same \
            file twice changes nothing. On standard error each line “committed CHAIN#NUMBER FORM PERIOD LINES” \
            acknowledges a filing that cannot be lost any more. The import runs as a job: corridor jobs shows how far it \
            is, corridor jobs cancel or Ctrl-C ends it (status 130), and what was filed stays.

            EXAMPLES
              corridor import output-2024-07.csv
              corridor import reports/ --provenance reported
              corridor import reports/ --background
              corridor import statements.csv --known-on 2024-08-20 --privileged --source 'Bulletin 8'
            """)

    @Argument(help: ArgumentHelp("Files or folders.", valueName: "path"), completion: .file())
    var paths: [String]

    @Option(help: ArgumentHelp("The form of the files, where their names do not say it.", valueName: "id"))
    var form: String?

    @Option(help: "What the documents are: \(Provenance.allCases.map(\.rawValue).joined(separator: ", ")).")
    var provenance: Provenance = .reported

    @Option(help: ArgumentHelp("The day of the documents (default: today).", valueName: "day"))
    var knownOn: Day?

    @Flag(help: "You may say that documents were known before today; the record keeps that you did.")
    var privileged = false

    @Option(help: ArgumentHelp("Who says it: a publication, an office.", valueName: "text"))
    var source = ""

    @Flag(help: "Show no progress.")
    var quiet = false

    @OptionGroup var backgroundOption: BackgroundOption
    @OptionGroup var enteredBy: EnteredBy
    @OptionGroup var limitOption: LimitOption
    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    var limits: [ZoneLimit: Int] { get throws { try limitOption.values } }

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let request = JobRequest.importing(
            ImportRequest(paths: paths, form: form, provenance: provenance, knownOn: knownOn, source: source), mayBackdate: privileged)
        let name = enteredBy.name
        if backgroundOption.background {
            return try await backgroundOption.leave(request, by: name, in: zone, language, isJSON: options.json)
        }
        let progress = quiet ? nil : ImportProgress(console: console, language: language)
        let result = try await Interruption.cancelling {
            try await RunJob(in: zone, by: JobHolder.name()) { ErrorMessage($0).words }
                .inForeground(request, askedBy: name) { progress?.tell($0) }
        }
        switch result.ending {
        case .done: return ImportAnswer(outcomes: result.files, language: language, isJSON: options.json).show(on: console)
        case .failed(let error): throw error
        case .cancelled, .givenBack:
            console.complainLine(JobWords.cancelled(result)[language])
            return .cancelled
        case .lost:
            console.complainLine(JobWords.lost(result)[language])
            return .tryAgain
        }
    }
}
