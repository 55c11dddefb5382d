import Foundation
import Testing

@testable import Storage

@Suite("A document that is staged")
struct StagedDocumentTests {
    private static func inFolder(_ body: (_ documents: DocumentFolder, _ input: String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "staged-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Data(repeating: 7, count: 700_000).write(to: URL(fileURLWithPath: "\(folder)/input"))
        try await body(DocumentFolder(path: "\(folder)/documents"), "\(folder)/input")
    }

    private static func names(in documents: DocumentFolder) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: documents.path)
    }

    @Test("has the bytes of the input, whatever becomes of that, and is kept under its hash")
    func kept() async throws {
        try await Self.inFolder { documents, input in
            let bytes = [UInt8](repeating: 7, count: 700_000)
            let staged = try await documents.stage(input)
            try FileManager.default.removeItem(atPath: input)
            #expect(staged.hash == ChainHash.document(bytes))
            #expect(staged.byteCount == bytes.count)
            try await documents.keep(staged)
            try await documents.keep(staged)
            let held = try await documents.bytes(staged.hash)
            #expect(held == bytes)
        }
    }

    @Test("goes where nobody keeps it, and takes nothing with it that is kept")
    func dropped() async throws {
        try await Self.inFolder { documents, input in
            var staged: StagedDocument? = try await documents.stage(input)
            let hash = try #require(staged?.hash)
            #expect(try Self.names(in: documents).count == 1)
            staged = nil
            #expect(try Self.names(in: documents) == [])
            staged = try await documents.stage(input)
            if let staged { try await documents.keep(staged) }
            staged = nil
            #expect(try Self.names(in: documents) == [String(hash.prefix(2))])
            #expect(try documents.condition(of: hash).isWhole)
        }
    }

    @Test("is removed by the next where a killed program left it an hour ago, and not while it is used")
    func abandoned() async throws {
        try await Self.inFolder { documents, input in
            let used = try await documents.stage(input)
            let old = "\(documents.path)/.old.partial"
            try Data([1]).write(to: URL(fileURLWithPath: old))
            let young = "\(documents.path)/.young.partial"
            try Data([1]).write(to: URL(fileURLWithPath: young))
            for path in [used.path, old] {
                try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSinceNow: -7_200)], ofItemAtPath: path)
            }
            _ = try await documents.stage(input)
            #expect(FileManager.default.fileExists(atPath: used.path))
            #expect(!FileManager.default.fileExists(atPath: old))
            #expect(FileManager.default.fileExists(atPath: young))
        }
    }

    @Test("is refused where there is no input")
    func missing() async throws {
        try await Self.inFolder { documents, input in
            do {
                _ = try await documents.stage(input + "-not-there")
                Issue.record("a file that is not there was staged")
            } catch let failure as FileFailure {
                #expect(failure.operation == "open")
            }
            #expect(try Self.names(in: documents) == [])
        }
    }
}
