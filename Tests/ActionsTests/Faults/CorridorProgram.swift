import Foundation

/// The built `corridor`, run as a process of its own.
struct CorridorProgram {
    /// It is built beside the test bundle.
    static var path: String {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        return bundle.appendingPathComponent("corridor").path
    }

    let process = Process()
    private let output: URL

    /// Starts a command; what it prints goes to a file, so that nothing is lost when it is killed.
    init(_ arguments: [String], output: String) throws {
        self.output = URL(fileURLWithPath: output)
        try Data().write(to: self.output)
        let handle = try FileHandle(forWritingTo: self.output)
        process.executableURL = URL(fileURLWithPath: Self.path)
        process.arguments = arguments
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
    }

    /// Kills it without warning; `false` where it had already ended.
    func kill() -> Bool {
        let wasRunning = process.isRunning
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return wasRunning && process.terminationReason == .uncaughtSignal
    }

    func finish() -> Int32 {
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// All that it printed.
    var text: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }

    /// The filings that it said were durable: the lines `committed KEY#NUMBER …`.
    var acknowledged: [String] {
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            return words.first == "committed" && words.count > 1 ? String(words[1]) : nil
        }
    }
}
