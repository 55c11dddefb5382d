/// Why a signing key was not made or read.
public enum SigningKeyError: Error, Hashable, Sendable {
    /// A key is there already; replacing it would end the trust in all older heads.
    case keyExists(path: String)
    /// The folder lies inside a zone's folder.
    case insideZone(path: String)
    case noKey(path: String)
    /// Others than the owner may read or write the file.
    case readableByOthers(path: String)
    /// The file does not hold a base64 Ed25519 key.
    case notAKey(path: String)
}
