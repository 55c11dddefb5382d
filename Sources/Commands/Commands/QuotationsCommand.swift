import Actions
import ArgumentParser
import Figures
import Formats
import Foundation

/// Quotations that stand in the record: files one, lists all, computes one again.
struct QuotationsCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "quotations", abstract: "File a quotation in the zone's record, list those filed, or compute one again.",
        discussion: """
            Filing keeps the request, its bills and every file of trade facts that it rests on, so that the answer can be \
            computed again years later. --again does so and compares every number; it ends with status 1 where one \
            differs. Numbers of filed quotations are asked like figures: corridor why quotation/ID/line/1/acfta/duty.

            EXAMPLES
              corridor quotations --file Examples/quotations/headphones.yaml
              corridor quotations
              corridor quotations --again headphones-bac-ninh
            """)

    @Option(help: ArgumentHelp("File the quotation that this file asks for.", valueName: "file"), completion: .file(extensions: ["yaml"]))
    var file: String?

    @Option(help: ArgumentHelp("Compute this filed quotation again from the files that it rests on.", valueName: "id"))
    var again: String?

    @Option(help: ArgumentHelp("With --file: a file of your own origin rules.", valueName: "file"), completion: .file())
    var rules: [String] = []

    @OptionGroup var entered: EnteredBy
    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func validate() throws {
        guard file == nil || again == nil else { throw ValidationError("--file and --again do not go together") }
    }

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        if let file { return try await freeze(file, in: zone, language) }
        if let again { return try await recompute(again, in: zone, language) }
        let console = Console.current
        let all = try await ReadQuotation.all(in: zone)
        if options.json {
            console.writeJSON(.array(all.map(Self.json)))
        } else if all.isEmpty {
            console.writeLine(QuotationsWords.none[language])
        } else {
            console.writeLines(table(all, language).lines(width: console.columns))
        }
        return .fine
    }

    private func freeze(_ file: String, in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let reading = try ReadQuotationRequest.run(path: file, by: entered.name, at: zone.now(), today: zone.today)
        for reject in reading.rejects { console.complainLine(reject.line(language)) }
        guard reading.request != nil, reading.rejects.isEmpty else { return .handedBack }
        let frozen = try await FreezeQuotation.run(
            reading, facts: try DataFolder().trade, rules: try RuleFiles.read(rules), into: zone, by: Access(name: entered.name))
        if options.json {
            console.writeJSON(Self.json(frozen))
        } else {
            console.writeLines(QuotationsWords.filed(frozen)[language].wrapped(toColumns: console.columns))
        }
        return .fine
    }

    private func recompute(_ id: String, in zone: Zone, _ language: Language) async throws -> CommandStatus {
        let console = Console.current
        let again = try await ReadQuotation.run(id, in: zone)
        if options.json {
            console.writeJSON(Self.json(again.frozen).adding(.members(["differences": .texts(again.differences)])))
        } else if again.differences.isEmpty {
            console.writeLines(QuotationsWords.same(again.frozen)[language].wrapped(toColumns: console.columns))
        } else {
            console.writeLines(QuotationsWords.differs(again.differences.count)[language].wrapped(toColumns: console.columns))
            console.writeLines(again.differences.prefix(40).map { "  " + $0 })
        }
        return again.differences.isEmpty ? .fine : .no
    }

    private func table(_ all: [FrozenQuotation], _ language: Language) -> TextTable {
        TextTable(
            columns: [
                .words(QuotationsWords.id[language]), .mark(QuotationsWords.day[language]), .mark(QuotationsWords.filing[language]),
                .number(QuotationsWords.files[language])
            ],
            rows: all.map { TextTable.Row([$0.id, $0.day.description, $0.filing.position.description, "\($0.sources.count)"]) })
    }

    private static func json(_ frozen: FrozenQuotation) -> JSONValue {
        .members([
            "quotation": .string(frozen.id), "on": .string(frozen.day.description), "filing": .string(frozen.filing.position.description),
            "answer": .string(frozen.filing.document.hash), "recordedAt": .string(frozen.filing.recordedAt.description),
            "sources": .array(
                frozen.sources.map { source in
                    .members(["role": .string(source.role.rawValue), "path": .string(source.path), "sha256": .string(source.hash)])
                })
        ])
    }
}
