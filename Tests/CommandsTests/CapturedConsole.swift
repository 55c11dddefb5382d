import Synchronization

@testable import Commands

/// Runs the whole program in this process and keeps what it says.
struct CapturedConsole {
    struct Run {
        var status: Int32
        var output: String
        var errors: String
    }

    /// - Parameter environment: all that the program sees; the test's own never shines through.
    static func run(_ arguments: [String], environment: [String: String] = [:], columns: Int? = nil) async -> Run {
        let texts = Texts()
        let console = Console(
            write: { texts.add($0, isError: false) }, complain: { texts.add($0, isError: true) }, environment: environment,
            terminalColumns: columns)
        let status = await Program.run(arguments, on: console)
        return Run(status: status, output: texts.output, errors: texts.errors)
    }

    private final class Texts: Sendable {
        private let texts = Mutex((output: "", errors: ""))

        func add(_ text: String, isError: Bool) {
            texts.withLock { if isError { $0.errors += text } else { $0.output += text } }
        }

        var output: String { texts.withLock { $0.output } }
        var errors: String { texts.withLock { $0.errors } }
    }
}
