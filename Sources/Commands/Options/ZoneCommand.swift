import Actions
import Figures

/// A command that asks an open zone.
protocol ZoneCommand: CorridorSubcommand {
    var zoneOption: ZoneOption { get }

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus
}

extension ZoneCommand {
    func answer() async throws -> CommandStatus {
        let zone = try await OpenZone.run(folder: zoneOption.folder)
        let language = options.language ?? LanguageChoice.ofEnvironment(Console.current.environment) ?? zone.settings.language
        do {
            return try await answer(in: zone, language)
        } catch {
            throw ErrorInLanguage(error: error, language: language)
        }
    }
}
