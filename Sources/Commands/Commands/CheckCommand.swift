import Actions
import ArgumentParser
import Claims
import Figures
import Formats
import Foundation

/// Every figure of an article judged against the zone's own.
struct CheckCommand: CorridorSubcommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Judge every figure of an article against the zone's own figures, with the why.",
        discussion: """
            Reads English and Chinese. The day of publication is the one given, else the dateline's, else the zone's \
            today. Without a zone the figures are read and not judged. Ends with status 1 where a figure is \
            contradicted. The text is not kept.

            EXAMPLES
              corridor check Examples/articles/zone-report.txt
              corridor check article.txt --published 2024-08-20 --json
              corridor check - --html < article.txt > checked.html
            """)

    @Argument(help: ArgumentHelp("The article's file, or - for standard input.", valueName: "article"), completion: .file())
    var article: String = "-"

    @Option(help: ArgumentHelp("The day of publication.", valueName: "day"))
    var published: Day?

    @Flag(help: "Print one self-contained HTML page.")
    var html = false

    @OptionGroup var zoneOption: ZoneOption
    @OptionGroup var options: CommandOptions

    func answer() async throws -> CommandStatus {
        let text = try ArticleText.read(article)
        guard let zone = try await openZone() else {
            let checked = CheckArticle.read(text, publishedOn: published)
            return show(checked, zone: nil, language: options.languageOutsideZone)
        }
        let language = options.language ?? LanguageChoice.ofEnvironment(Console.current.environment) ?? zone.settings.language
        do {
            let checked = try await CheckArticle.run(text, publishedOn: published, in: zone)
            return show(checked, zone: zone.settings.name, language: language)
        } catch {
            throw ErrorInLanguage(error: error, language: language)
        }
    }

    /// The zone that was asked for, or the habitual one if it is there.
    private func openZone() async throws -> Zone? {
        let isAsked = zoneOption.zone != nil || Console.current.environment["CORRIDOR_ZONE"]?.isEmpty == false
        guard isAsked || FileManager.default.fileExists(atPath: zoneOption.folder + "/zone.yaml") else { return nil }
        return try await OpenZone.run(folder: zoneOption.folder)
    }

    private func show(_ checked: CheckedArticle, zone: LocalizedText?, language: Language) -> CommandStatus {
        let console = Console.current
        if options.json {
            console.writeJSON(CheckJSON(language: language).value(of: checked))
        } else if html {
            console.write(CheckPage(checked: checked, zone: zone, language: language).html)
        } else {
            console.writeLines(CheckLines(checked: checked, zone: zone, language: language).lines(width: console.columns))
        }
        return checked.isContradicted ? .no : .fine
    }
}
