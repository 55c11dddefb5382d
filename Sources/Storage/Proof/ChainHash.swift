import Crypto
import Figures

/// The hashes that tie a chain of filings together.
///
/// A filing's *content hash* is the SHA-256 of its canonical bytes: the text `corridor filing 1`,
/// the document's hash, name, byte count, source and link, the form, the period (a list of none or
/// one), the fields, provenance, day number known on, microseconds recorded at, who entered it,
/// whether it is backdated (0 or 1), the number of lines; then for each line its row, subject,
/// period and texts. A number is eight bytes, most significant first; a text its count of UTF-8
/// bytes and they; a list its count of texts and they.
///
/// Its *hash* is the SHA-256 of the previous filing's hash (empty for the first), its content hash,
/// the chain key and the sequence number, in the same form: it stands for the whole chain up to it.
public enum ChainHash {
    /// The hash of what a filing says; lower-case hexadecimal.
    public static func content(of draft: FilingDraft) -> String {
        var hasher = ContentHasher(FilingHeader(draft))
        for line in draft.lines {
            hasher.add(row: Int64(line.row), subject: line.subject, period: line.period.description, texts: line.texts)
        }
        return hasher.finish()
    }

    /// The hash of a chain up to a filing; lower-case hexadecimal.
    ///
    /// - Parameter previous: the hash of the filing before it; empty for the first.
    public static func link(previous: String, content: String, key: String, sequence: Int) -> String {
        var bytes = CanonicalBytes()
        bytes.append(previous)
        bytes.append(content)
        bytes.append(key)
        bytes.append(Int64(sequence))
        return SHA256.hash(data: bytes.storage).hexadecimal
    }

    /// The identity of a document: the SHA-256 of its bytes, lower-case hexadecimal.
    public static func document(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).hexadecimal
    }
}

extension SHA256Digest {
    var hexadecimal: String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
