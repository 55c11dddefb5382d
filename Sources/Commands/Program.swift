import ArgumentParser

/// The command line as a function: arguments in, exit status out.
public enum Program {
    /// Runs the command that the arguments name.
    ///
    /// - Parameters:
    ///   - arguments: without the program's own name.
    ///   - serving: how `serve` serves; without it that command says that it cannot.
    /// - Returns: the exit status; see ``CommandStatus``.
    public static func run(
        _ arguments: [String], on console: Console = .process, serving: Serving? = nil
    ) async -> Int32 {
        await Serving.$current.withValue(serving) { await run(arguments, on: console) }
    }

    private static func run(_ arguments: [String], on console: Console) async -> Int32 {
        await Console.$current.withValue(console) {
            do {
                var command = try CorridorCommand.parseAsRoot(arguments)
                if var asynchronous = command as? any AsyncParsableCommand {
                    try await asynchronous.run()
                } else {
                    try command.run()
                }
                return CommandStatus.fine.rawValue
            } catch {
                // What was asked for, such as help, goes to standard output; a usage error does not.
                let status = CorridorCommand.exitCode(for: error)
                let text = CorridorCommand.fullMessage(for: error, columns: console.columns)
                if !text.isEmpty { status.isSuccess ? console.writeLine(text) : console.complainLine(text) }
                return status.rawValue
            }
        }
    }
}
