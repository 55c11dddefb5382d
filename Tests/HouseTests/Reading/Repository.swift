import Foundation

/// The project's own files, as a clone holds them: neither what was built nor what a run made.
struct Repository {
    let root: URL
    /// Paths of all text files from the root, sorted.
    let paths: [String]

    static let current = Repository(
        root: URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent())

    private static let hiddenButOurs: Set<String> = [".ci", ".gitignore"]
    private static let made: Set<String> = ["var", "__pycache__", "Package.resolved"]

    init(root: URL) {
        self.root = root
        var found: [String] = []
        var folders = [""]
        while let folder = folders.popLast() {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? []
            for name in names where !Self.made.contains(name) && (!name.hasPrefix(".") || Self.hiddenButOurs.contains(name)) {
                let path = folder.isEmpty ? name : folder + "/" + name
                var isFolder: ObjCBool = false
                guard FileManager.default.fileExists(atPath: root.appendingPathComponent(path).path, isDirectory: &isFolder) else { continue }
                if isFolder.boolValue { folders.append(path) } else { found.append(path) }
            }
        }
        paths = found.sorted()
    }

    /// The text of a file; `nil` where it is not UTF-8.
    func text(_ path: String) -> String? {
        (try? Data(contentsOf: root.appendingPathComponent(path))).flatMap { String(data: $0, encoding: .utf8) }
    }

    /// The Swift files below `Sources`.
    static let sources: [SwiftSource] = swift(below: "Sources/")
    /// The Swift files below `Tests`.
    static let tests: [SwiftSource] = swift(below: "Tests/")

    private static func swift(below folder: String) -> [SwiftSource] {
        current.paths.filter { $0.hasPrefix(folder) && $0.hasSuffix(".swift") }
            .map { SwiftSource(path: $0, text: current.text($0) ?? "") }
    }
}
