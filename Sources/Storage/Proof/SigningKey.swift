import Crypto
import Foundation

/// The private key that a zone's heads are signed with: a file of its own, outside the zone's
/// folder, so that whoever can write the record cannot sign it anew.
public struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// The raw Ed25519 public key, in base64: what others need to check signatures.
    public var publicKey: String { key.publicKey.rawRepresentation.base64EncodedString() }

    /// Makes a new key and keeps it in a folder, readable by its owner only.
    ///
    /// - Throws: ``SigningKeyError/keyExists(path:)``, ``SigningKeyError/insideZone(path:)``, or a
    ///   ``FileFailure``.
    public static func create(inFolder folder: String) throws -> SigningKey {
        let path = file(folder)
        guard !isInsideZone(folder) else { throw SigningKeyError.insideZone(path: folder) }
        try DurableFile.makeFolder(folder, mode: 0o700)
        let key = Curve25519.Signing.PrivateKey()
        do {
            try DurableFile.write(
                Array((key.rawRepresentation.base64EncodedString() + "\n").utf8), to: path, mode: 0o600, replacing: false)
        } catch where error.code == EEXIST {
            throw SigningKeyError.keyExists(path: path)
        }
        return SigningKey(key: key)
    }

    /// Reads the key that ``create(inFolder:)`` kept.
    ///
    /// - Throws: ``SigningKeyError/noKey(path:)``, ``SigningKeyError/readableByOthers(path:)``,
    ///   ``SigningKeyError/notAKey(path:)``, or a ``FileFailure``.
    public static func load(fromFolder folder: String) throws -> SigningKey {
        let path = file(folder)
        var status = stat()
        guard stat(path, &status) == 0 else { throw SigningKeyError.noKey(path: path) }
        guard status.st_mode & 0o077 == 0 else { throw SigningKeyError.readableByOthers(path: path) }
        var bytes: [UInt8] = []
        guard try DurableFile.read(path, { bytes.append(contentsOf: $0) }) else { throw SigningKeyError.noKey(path: path) }
        let text = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard let raw = Data(base64Encoded: text), let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: raw) else {
            throw SigningKeyError.notAKey(path: path)
        }
        return SigningKey(key: key)
    }

    func signature(of text: String) throws -> String {
        try key.signature(for: Data(text.utf8)).base64EncodedString()
    }

    private static func file(_ folder: String) -> String { "\(folder)/signing.key" }

    /// Whether the folder or one above it is a zone's.
    private static func isInsideZone(_ folder: String) -> Bool {
        var path = URL(fileURLWithPath: folder).standardizedFileURL.resolvingSymlinksInPath().path
        while true {
            if DatabaseRecord.exists(inFolder: path) || FileManager.default.fileExists(atPath: "\(path)/zone.yaml") { return true }
            let parent = path.parentFolder
            if parent == path { return false }
            path = parent
        }
    }
}
