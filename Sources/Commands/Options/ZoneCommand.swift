import Actions
import Figures
import Statistics

/// A command that asks an open zone.
protocol ZoneCommand: CorridorSubcommand {
    var zoneOption: ZoneOption { get }

    /// Limits in place of the zone's.
    var limits: [ZoneLimit: Int] { get throws }

    func answer(in zone: Zone, _ language: Language) async throws -> CommandStatus
}

extension ZoneCommand {
    var limits: [ZoneLimit: Int] { [:] }

    func answer() async throws -> CommandStatus {
        let zone = try await OpenZone.run(folder: zoneOption.folder, limits: try limits)
        let language = options.language ?? LanguageChoice.ofEnvironment(Console.current.environment) ?? zone.settings.language
        do {
            return try await answer(in: zone, language)
        } catch {
            throw ErrorInLanguage(error: error, language: language)
        }
    }
}
