import ArgumentParser
import Figures

/// What every command understands.
struct CommandOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The language to speak: en, zh or vi.", valueName: "code"))
    var language: Language?

    @Flag(help: "Print JSON for programs instead of text for people.")
    var json = false

    /// The language before a zone is open, or where it does not matter.
    var languageOutsideZone: Language {
        language ?? LanguageChoice.ofEnvironment(Console.current.environment) ?? .english
    }
}

extension Language: ExpressibleByArgument {}
