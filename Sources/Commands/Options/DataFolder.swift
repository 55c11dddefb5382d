import Foundation

/// The folder of definitions and facts that ships with the program.
enum DataFolder {
    /// The path of a part of it, `standard` or a zone's: below `CORRIDOR_DATA`, else below the
    /// nearest `Data` at or above the present folder, else at or above the program.
    ///
    /// - Throws: ``CommandError/noStandardFolder(looked:)``.
    static func path(of part: String) throws -> String {
        let files = FileManager.default
        func isFolder(_ path: String) -> Bool {
            var isFolder: ObjCBool = false
            return files.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
        }
        if let named = Console.current.environment["CORRIDOR_DATA"], !named.isEmpty {
            guard isFolder("\(named)/\(part)") else { throw CommandError.noStandardFolder(looked: ["\(named)/\(part)"]) }
            return "\(named)/\(part)"
        }
        let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent().path
        let starts = [files.currentDirectoryPath, program].compactMap { $0 }
        for start in starts {
            var folder = URL(fileURLWithPath: start)
            while folder.path != "/" {
                let candidate = folder.appendingPathComponent("Data/\(part)").path
                if isFolder(candidate) { return candidate }
                folder.deleteLastPathComponent()
            }
        }
        throw CommandError.noStandardFolder(looked: starts.map { "\($0)/Data/\(part)" })
    }
}
