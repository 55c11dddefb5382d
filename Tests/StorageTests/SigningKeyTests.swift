import Foundation
import Testing

@testable import Storage

@Suite("The signing key's file")
struct SigningKeyTests {
    @Test("A key is kept for its owner alone, reads back, and is never replaced")
    func file() async throws {
        try await inFolder { folder in
            let keys = "\(folder)/keys"
            #expect(throws: SigningKeyError.noKey(path: "\(keys)/signing.key")) { try SigningKey.load(fromFolder: keys) }
            let key = try SigningKey.create(inFolder: keys)
            #expect(try SigningKey.load(fromFolder: keys).publicKey == key.publicKey)
            var status = stat()
            #expect(stat("\(keys)/signing.key", &status) == 0)
            #expect(status.st_mode & 0o777 == 0o600)
            #expect(throws: SigningKeyError.keyExists(path: "\(keys)/signing.key")) { try SigningKey.create(inFolder: keys) }
            #expect(try SigningKey.load(fromFolder: keys).publicKey == key.publicKey)
            #expect(try FileManager.default.contentsOfDirectory(atPath: keys) == ["signing.key"])
        }
    }

    @Test("A key that others may read, or that is none, is refused")
    func refused() async throws {
        try await inFolder { folder in
            _ = try SigningKey.create(inFolder: folder)
            let path = "\(folder)/signing.key"
            chmod(path, 0o640)
            #expect(throws: SigningKeyError.readableByOthers(path: path)) { try SigningKey.load(fromFolder: folder) }
            chmod(path, 0o600)
            try Data("c2hvcnQ=\n".utf8).write(to: URL(fileURLWithPath: path))
            chmod(path, 0o600)
            #expect(throws: SigningKeyError.notAKey(path: path)) { try SigningKey.load(fromFolder: folder) }
        }
    }

    @Test("A key is not made inside a zone's folder")
    func insideZone() async throws {
        try await withRecord(.sqlite) { record, _ in
            #expect(throws: SigningKeyError.insideZone(path: "\(record.folder)/a/keys")) {
                try SigningKey.create(inFolder: "\(record.folder)/a/keys")
            }
        }
    }
}
