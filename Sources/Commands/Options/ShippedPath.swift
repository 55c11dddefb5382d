import Foundation

/// Finds what ships with the program or was fetched at set-up: at or above the present folder, else at or above the program.
public enum ShippedPath {
    /// Where a search begins: the present folder, then the program's.
    static var starts: [String] {
        let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent().path
        return [FileManager.default.currentDirectoryPath, program].compactMap { $0 }
    }

    /// The nearest path of this name; `nil` where none is.
    public static func find(_ name: String) -> String? { find(name, from: starts) { FileManager.default.fileExists(atPath: $0) } }

    /// The first candidate at or above the folders that is what is wanted.
    static func find(_ name: String, from starts: [String], where isWanted: (String) -> Bool) -> String? {
        for start in starts {
            var folder = URL(fileURLWithPath: start)
            while folder.path != "/" {
                let candidate = folder.appendingPathComponent(name).path
                if isWanted(candidate) { return candidate }
                folder.deleteLastPathComponent()
            }
        }
        return nil
    }
}
