import Foundation

/// A server that a test may kill.
struct OwnServer {
    let folder: String

    /// - Parameter folder: where its files are to lie; short, since a socket is among them.
    init(folder: String? = nil) throws {
        self.folder = folder ?? "/tmp/corridor-pg.\(UUID().uuidString.prefix(8))"
    }

    /// Starts it and returns its address.
    func start() throws -> String { try run("start") }

    func crash() throws { _ = try run("crash") }

    func remove() {
        _ = try? run("stop")
        try? FileManager.default.removeItem(atPath: folder)
    }

    private func run(_ verb: String) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: Repository.path("tools/postgresql"))
        process.arguments = [verb, folder]
        process.standardOutput = output
        try process.run()
        // The server keeps its own output, so that this ends with the script.
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(verb: verb) }
        return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    struct Failed: Error {
        var verb: String
    }
}
