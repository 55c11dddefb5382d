import Actions
import ArgumentParser
import Figures
import Foundation
import Registry

/// Investment leads, and how they become contracts and projects.
struct LeadsCommand: ZoneCommand {
    static let configuration = CommandConfiguration(
        commandName: "leads", abstract: "List investment leads, or make a signed one a contract and a project.",
        discussion: """
            Leads are filed like reports: corridor import leads.csv (Data/standard/forms/leads.yaml says its columns). A lead that \
            is signed without a contract, or landed without a project, is told. --settle files both through the same import, or \
            writes them into a folder with --write to be looked at first.

            EXAMPLES
              corridor leads --step battery/separator
              corridor leads --stage signed --csv
              corridor leads --settle demo-lead-0003 --contract C-2024-17 --amount 12000 --project separator-qinzhou --class 2921
            """)

    @Option(help: ArgumentHelp("Only leads for a chain, or for a step of it.", valueName: "chain[/good]"))
    var step: String?

    @Option(help: "Only leads in this stage: \(Lead.Stage.allCases.map(\.rawValue).joined(separator: ", ")).")
    var stage: Lead.Stage?

    @Flag(help: "Print the table as CSV.")
    var csv = false

    @Option(help: ArgumentHelp("Make this lead a contract, and a project where one is named.", valueName: "lead"))
    var settle: String?

    @Option(help: ArgumentHelp("The contract's id.", valueName: "id"))
    var contract: String?

    @Option(help: ArgumentHelp("The contracted investment in 万元.", valueName: "number"))
    var amount: String?

    @Option(help: ArgumentHelp("The project's id.", valueName: "id"))
    var project: String?

    @Option(name: .customLong("class"), help: ArgumentHelp("The project's class of GB/T 4754.", valueName: "code"))
    var classCode: String?

    @Option(help: ArgumentHelp("The project's planned total in 万元.", valueName: "number"))
    var plannedTotal: String?

    @Option(help: ArgumentHelp("The day from which it holds (default: today).", valueName: "day"))
    var on: Day?

    @Option(help: ArgumentHelp("Only write the files into this folder.", valueName: "folder"), completion: .directory)
    var write: String?

    @OptionGroup var entered: EnteredBy
    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus {
        if let settle { return try await settled(settle, in: zone, language) }
        let console = Console.current
        let parts = step?.split(separator: "/").map { String($0) } ?? []
        let facts = try await FigureReader(zone: zone).gathered
        let rows = ListLeads.run(over: facts, chain: parts.first, step: parts.dropFirst().first, stage: stage)
        let table = LeadSentences.table(rows)
        if options.json {
            console.writeJSON(table.json(in: language))
        } else if csv {
            let output = try TableOutput(path: nil, console: console)
            table.write(to: output, in: language)
            try output.finish()
        } else if rows.isEmpty {
            console.writeLines(LeadSentences.none[language].wrapped(toColumns: console.columns))
        } else {
            console.writeLines(
                table.lines(width: console.columns, in: language) + [""]
                    + LeadSentences.wanting(rows.count { !$0.faults.isEmpty })[language].wrapped(toColumns: console.columns))
        }
        return .fine
    }

    private func settled(_ lead: String, in zone: Zone, _ language: Language) async throws -> CommandStatus {
        guard let contract else { throw CommandError.notAValue(option: "--contract", text: "", examples: ["C-2024-17"]) }
        let terms = SettleLead.Terms(
            contract: contract, amount: amount ?? "", project: project, classCode: classCode ?? "", plannedTotal: plannedTotal ?? "")
        guard let write else {
            let outcomes = try await SettleLead.run(lead, terms: terms, on: on, into: zone, by: Access(name: entered.name))
            return ImportAnswer(outcomes: outcomes, language: language, isJSON: options.json).show(on: Console.current)
        }
        let register = try await FigureReader(zone: zone).register
        try FileManager.default.createDirectory(atPath: write, withIntermediateDirectories: true)
        for (name, text) in try SettleLead.files(lead, terms: terms, on: on ?? zone.today, in: register, asOf: zone.today).sorted(by: { $0.key < $1.key }) {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(write)/\(name)"))
            Console.current.writeLine("\(write)/\(name)")
        }
        return .fine
    }
}

extension Lead.Stage: ExpressibleByArgument {}
