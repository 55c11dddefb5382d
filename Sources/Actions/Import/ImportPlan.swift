import Figures
import Formats
import Foundation
import Statistics

/// The files of a request in the order in which they must be taken: definitions first, then by
/// the day they were known, then what others refer to before what refers to it.
struct ImportPlan {
    /// Files that describe an import and are not imported themselves.
    static let describing: Set<String> = ["documents.csv", "zone.yaml", "controls.yaml"]

    var definitions: [PlannedFile] = []
    var files: [PlannedFile] = []
    /// Problems of `documents.csv` files.
    var problems: [(file: String, problem: FormProblem)] = []

    init(_ request: ImportRequest) throws {
        for path in request.paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw ZoneError.unreadable(path: path) }
            if isFolder.boolValue {
                try addFolder(path, request)
            } else {
                add(path, entry: nil, request)
            }
        }
    }

    private mutating func addFolder(_ folder: String, _ request: ImportRequest) throws {
        let entries = try documentEntries(folder)
        for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
            let path = "\(folder)/\(name)"
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            if isFolder.boolValue {
                try addFolder(path, request)
            } else if !Self.describing.contains(name), !name.hasSuffix(".rejected.csv") {
                add(path, entry: entries[name], request)
            }
        }
    }

    private mutating func add(_ path: String, entry: DocumentList.Entry?, _ request: ImportRequest) {
        let file = PlannedFile(
            path: path, content: .lines, knownOn: entry?.knownOn ?? request.knownOn,
            provenance: entry?.provenance ?? request.provenance, source: entry?.source ?? request.source,
            link: entry?.link ?? "")
        switch (path as NSString).pathExtension.lowercased() {
        case "csv", "json", "jsonl", "tsv", "xlsx":
            files.append(file)
        case "yaml", "yml":
            guard let content = Self.content(ofDefinition: path) else { return }
            var definition = file
            definition.content = content
            // A chain names goods, which come as lines.
            if case .definition = content { definitions.append(definition) } else { files.append(definition) }
        default:
            break
        }
    }

    /// Orders the files once the forms are known.
    func ordered(rank: (PlannedFile) -> Int, today: Day) -> [PlannedFile] {
        files.sorted {
            ($0.knownOn ?? today, rank($0), $0.name) < ($1.knownOn ?? today, rank($1), $1.name)
        }
    }

    /// What a YAML file defines, by its first key.
    private static func content(ofDefinition path: String) -> PlannedFile.Content? {
        guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            if line.hasPrefix("form:") { return .definition(.form) }
            if line.hasPrefix("indicator:") { return .definition(.indicator) }
            if line.hasPrefix("group:") { return .definition(.group) }
            if line.hasPrefix("chain:") { return .chain }
        }
        return nil
    }

    private mutating func documentEntries(_ folder: String) throws -> [String: DocumentList.Entry] {
        let path = "\(folder)/documents.csv"
        guard let bytes = FileManager.default.contents(atPath: path) else { return [:] }
        let list = DocumentList([UInt8](bytes), name: "documents.csv")
        problems += list.problems.map { (path, $0) }
        return list.entries
    }
}
