import Crypto
import Figures
import Foundation

/// The heads of all chains at a moment, signed: whoever keeps this text can later prove that
/// nothing older was altered or lost, whoever held the record meanwhile.
///
/// The text form has one line each, ended by a line feed: `corridor heads 1`; `zone ID`;
/// `taken INSTANT`; `key PUBLICKEY`; for each chain, in byte order of the keys, `KEY SEQUENCE HASH`;
/// `signature SIGNATURE`. Key and signature are base64; Ed25519 signs all lines before the last.
public struct SignedHeads: Hashable, Sendable {
    public let zone: String
    public let takenAt: Instant
    /// The raw Ed25519 public key, in base64.
    public let publicKey: String
    /// In byte order of their keys.
    public let heads: [ChainHead]
    /// In base64.
    public let signature: String

    init(zone: String, takenAt: Instant, publicKey: String, heads: [ChainHead], signature: String) {
        self.zone = zone
        self.takenAt = takenAt
        self.publicKey = publicKey
        self.heads = heads
        self.signature = signature
    }

    /// Signs heads, in any order.
    public init(
        zone: String, takenAt: Instant, heads: [ChainHead], signingWith key: SigningKey
    ) throws {
        guard Self.isWord(zone) else { throw SignedHeadsError.unwritable(zone) }
        for head in heads where !Self.isHead(head) { throw SignedHeadsError.unwritable(head.key) }
        let sorted = heads.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (left, right) in zip(sorted, sorted.dropFirst()) where left.key == right.key {
            throw SignedHeadsError.unwritable(right.key)
        }
        let unsigned = SignedHeads(zone: zone, takenAt: takenAt, publicKey: key.publicKey, heads: sorted, signature: "")
        self.init(
            zone: zone, takenAt: takenAt, publicKey: key.publicKey, heads: sorted,
            signature: try key.signature(of: unsigned.signedText))
    }

    /// What the signature covers.
    var signedText: String {
        var lines = [Self.title, "zone \(zone)", "taken \(takenAt)", "key \(publicKey)"]
        lines += heads.map { "\($0.key) \($0.sequence) \($0.hash)" }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The text form.
    public var text: String { signedText + "signature \(signature)\n" }

    /// Whether the text is as it was signed by the holder of the key that it names.
    public var isSignatureValid: Bool {
        guard let key = Data(base64Encoded: publicKey), let signature = Data(base64Encoded: signature),
            let verifier = try? Curve25519.Signing.PublicKey(rawRepresentation: key)
        else { return false }
        return verifier.isValidSignature(signature, for: Data(signedText.utf8))
    }

    /// - Parameter trusted: the public key that must have signed; `nil` trusts the one named,
    ///   which shows damage but not forgery.
    func findings(trusting trusted: String?) -> [VerificationFinding] {
        var findings: [VerificationFinding] = []
        if !isSignatureValid { findings.append(.signatureWrong) }
        if let trusted, trusted != publicKey { findings.append(.signerUnknown(publicKey: publicKey)) }
        return findings
    }

    static let title = "corridor heads 1"

    static func isWord(_ text: String) -> Bool {
        !text.isEmpty && !text.unicodeScalars.contains { $0.properties.isWhitespace || $0.value < 0x20 }
    }

    static func isHead(_ head: ChainHead) -> Bool {
        isWord(head.key) && head.sequence > 0 && head.hash.utf8.count == 64
            && head.hash.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}
