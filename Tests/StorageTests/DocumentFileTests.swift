import Foundation
import Testing

@testable import Storage

@Suite("Files of documents")
struct DocumentFileTests {
    private static func folder() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "documents-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }

    /// More than one piece of what is read at once.
    private static let bytes = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 / 251) }

    @Test("are named where they are whole, and not where they are altered, missing, or named by what is no hash")
    func whole() async throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let documents = DocumentFolder(path: folder)
        let hash = ChainHash.document(Self.bytes)
        #expect(try await documents.wholeFile(hash) == nil)
        try await documents.keep(Self.bytes, hash: hash)
        let path = try #require(try await documents.wholeFile(hash))
        #expect(path == documents.file(hash))
        #expect(try await documents.wholeFile("../../record.sqlite") == nil)
        try Data(Self.bytes.dropLast()).write(to: URL(fileURLWithPath: path))
        await #expect(throws: RecordError.damaged(what: "document \(hash)")) { try await documents.wholeFile(hash) }
    }

    @Test("are copied with their folders in place of what has their name, without what is still being written")
    func copied() async throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (source, target) = ("\(folder)/source", "\(folder)/target")
        for path in [source, target] { try FileManager.default.createDirectory(atPath: "\(path)/ab", withIntermediateDirectories: true) }
        try Data(Self.bytes).write(to: URL(fileURLWithPath: "\(source)/ab/large"))
        try Data().write(to: URL(fileURLWithPath: "\(source)/empty"))
        try Data([1]).write(to: URL(fileURLWithPath: "\(source)/ab/.x.partial"))
        try Data([1]).write(to: URL(fileURLWithPath: "\(target)/ab/large"))
        try await FolderCopy.run(from: source, to: target)
        try await FolderCopy.run(from: "\(folder)/nothing", to: target)
        #expect(try FileManager.default.contentsOfDirectory(atPath: target).sorted() == ["ab", "empty"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(target)/ab") == ["large"])
        #expect(FileManager.default.contents(atPath: "\(target)/ab/large") == Data(Self.bytes))
        #expect(FileManager.default.contents(atPath: "\(target)/empty") == Data())
    }

    @Test("are not copied where there is nothing, and leave nothing behind")
    func nothing() async throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let isCopied = try DurableFile.copy("\(folder)/nothing", as: "\(folder)/copy")
        let left = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(!isCopied && left == [])
    }
}
