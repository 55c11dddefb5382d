import ArgumentParser
import Figures

/// A command: says what it has to say, and ends with a status.
protocol CorridorSubcommand: AsyncParsableCommand {
    var options: CommandOptions { get }

    func answer() async throws -> CommandStatus
}

extension CorridorSubcommand {
    /// Errors are told in words on standard error; standard output stays what was asked for.
    mutating func run() async throws {
        let status: CommandStatus
        do {
            status = try await answer()
        } catch let error as ErrorInLanguage {
            status = tell(error.error, in: error.language)
        } catch {
            status = tell(error, in: options.languageOutsideZone)
        }
        if status != .fine { throw status.code }
    }

    private func tell(_ error: any Error, in language: Language) -> CommandStatus {
        let message = ErrorMessage(error)
        Console.current.complainLine(message.text(in: language))
        return message.status
    }
}

/// An error that came when it was known already which language the reader wants.
struct ErrorInLanguage: Error {
    let error: any Error
    let language: Language
}
