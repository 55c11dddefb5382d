import Foundation

/// Where a command writes and what it knows of its surroundings. Tests give it their own.
public struct Console: Sendable {
    /// Takes what was asked for: standard output.
    public var write: @Sendable (String) -> Void
    /// Takes progress and errors: standard error.
    public var complain: @Sendable (String) -> Void
    public var environment: [String: String]
    /// The columns of the terminal that shows the output; `nil` where it is a file or a pipe.
    public var terminalColumns: Int?

    public init(
        write: @escaping @Sendable (String) -> Void, complain: @escaping @Sendable (String) -> Void,
        environment: [String: String], terminalColumns: Int?
    ) {
        self.write = write
        self.complain = complain
        self.environment = environment
        self.terminalColumns = terminalColumns
    }

    /// The console of the command that runs.
    @TaskLocal public static var current = Console.process

    /// The one that the process was started with. Nothing is buffered, so that what was told
    /// stays told when the process ends suddenly.
    public static var process: Console {
        Console(
            write: { try? FileHandle.standardOutput.write(contentsOf: Data($0.utf8)) },
            complain: { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) },
            environment: ProcessInfo.processInfo.environment, terminalColumns: TerminalSize.columns)
    }

    /// The columns that tables fit into: `COLUMNS`, else those of the terminal, else 80.
    public var columns: Int {
        let asked = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        return min(max(asked ?? terminalColumns ?? 80, 24), 400)
    }

    func writeLine(_ line: String = "") { write(line + "\n") }

    func writeLines(_ lines: [String]) {
        if !lines.isEmpty { write(lines.joined(separator: "\n") + "\n") }
    }

    func complainLine(_ line: String) { complain(line + "\n") }
}
