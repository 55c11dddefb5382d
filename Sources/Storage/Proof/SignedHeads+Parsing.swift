import Figures
import Foundation

extension SignedHeads {
    /// Reads the text form, and no other writing of it. The signature is not checked here: see
    /// ``isSignatureValid``.
    public init(parsing text: String) throws(SignedHeadsError) {
        var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        guard lines.first == Self.title else { throw .notSignedHeads }
        guard let rest = lines.popLast(), rest.isEmpty, lines.count >= 5 else { throw .cutShort }
        let signatureLine = lines.firstIndex { $0.hasPrefix("signature ") && $0.split(separator: " ").count == 2 }
        guard let signatureLine else { throw .cutShort }
        guard signatureLine == lines.count - 1 else { throw .overlong }
        guard signatureLine >= 4 else { throw .cutShort }

        let zone = try Self.value("zone", lines, 1)
        guard Self.isWord(zone) else { throw .unexpected(line: 2, text: lines[1]) }
        guard let takenAt = Instant(try Self.value("taken", lines, 2)) else { throw .unexpected(line: 3, text: lines[2]) }
        let publicKey = try Self.base64("key", lines, 3, byteCount: 32)
        let signature = try Self.base64("signature", lines, signatureLine, byteCount: 64)
        var heads: [ChainHead] = []
        for number in 4..<signatureLine {
            let parts = lines[number].split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3, let sequence = Int(parts[1]) else { throw .unexpected(line: number + 1, text: lines[number]) }
            let head = ChainHead(key: parts[0], sequence: sequence, hash: parts[2])
            guard Self.isHead(head) else { throw .unexpected(line: number + 1, text: lines[number]) }
            if let last = heads.last, !last.key.utf8.lexicographicallyPrecedes(head.key.utf8) {
                throw .outOfOrder(line: number + 1)
            }
            heads.append(head)
        }
        self.init(zone: zone, takenAt: takenAt, publicKey: publicKey, heads: heads, signature: signature)
        let written = self.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        for (number, line) in lines.enumerated() where !line.utf8.elementsEqual(written[number].utf8) {
            throw .unexpected(line: number + 1, text: line)
        }
    }

    private static func value(_ name: String, _ lines: [String], _ index: Int) throws(SignedHeadsError) -> String {
        guard lines[index].hasPrefix("\(name) ") else { throw .unexpected(line: index + 1, text: lines[index]) }
        return String(lines[index].dropFirst(name.count + 1))
    }

    private static func base64(
        _ name: String, _ lines: [String], _ index: Int, byteCount: Int
    ) throws(SignedHeadsError) -> String {
        let text = try value(name, lines, index)
        // The unused bits of the last digit could otherwise be changed without a trace.
        guard let bytes = Data(base64Encoded: text), bytes.count == byteCount, bytes.base64EncodedString() == text else {
            throw .unexpected(line: index + 1, text: lines[index])
        }
        return text
    }
}
