import ArgumentParser
import Figures

/// The root of all commands. Alone it says what to try first.
struct CorridorCommand: CorridorSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "corridor",
        abstract: "Figures of a cross-border industrial zone that explain themselves.",
        discussion: """
            Every figure has an address, \(FigureAddressError.form), and every address a why \
            that ends at cells of documents.

            EXAMPLES
              corridor demo
              corridor brief
              corridor figures 'output qingxiu 2023-08'
              corridor why output.gross/guangxi-parks/all/2024-07.ytd/growth.comparable

            EXIT STATUS
            \(CommandStatus.table(in: .english))

            ENVIRONMENT
              CORRIDOR_ZONE      the zone's folder (else var/zone)
              CORRIDOR_LANGUAGE  en, zh or vi (else LC_ALL, LANG, then the zone's)
              CORRIDOR_KEYS      the folder of the signing key
              CORRIDOR_DATA      the folder of standard forms (else Data of the project)
              COLUMNS            the width that tables fit into

            SHELL COMPLETION
              corridor --generate-completion-script bash (or zsh, fish)
            """,
        subcommands: [],
        groupedSubcommands: [
            CommandGroup(name: "Begin", subcommands: [DemoCommand.self, InitCommand.self, ImportCommand.self]),
            CommandGroup(
                name: "Ask",
                subcommands: [
                    BriefCommand.self, FigureCommand.self, FiguresCommand.self, WhyCommand.self, HistoryCommand.self, RollUpCommand.self,
                    ProjectsCommand.self, CheckCommand.self, ServeCommand.self
                ]),
            CommandGroup(name: "Trade", subcommands: [QuoteCommand.self, QuotationsCommand.self, OriginCommand.self, StockCommand.self, TariffCommand.self]),
            CommandGroup(
                name: "Chain",
                subcommands: [
                    ChainCommand.self, WhatIfCommand.self, CandidatesCommand.self, DossierCommand.self, SpecialisationCommand.self, LeadsCommand.self,
                ]),
            CommandGroup(name: "Prove", subcommands: [ReconcileCommand.self, HeadsCommand.self, VerifyCommand.self]),
            CommandGroup(name: "Keep", subcommands: [BackupCommand.self, RestoreCommand.self, MoveCommand.self, JobsCommand.self])
        ])

    @OptionGroup var options: CommandOptions

    func answer() async throws -> CommandStatus {
        let console = Console.current
        console.writeLines(StartPage(language: options.languageOutsideZone).lines(width: console.columns))
        return .fine
    }
}
