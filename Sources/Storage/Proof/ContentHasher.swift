import Crypto

/// The running SHA-256 of a filing's canonical bytes: the header, then each line.
struct ContentHasher {
    private var hash = SHA256()
    private var bytes = CanonicalBytes()
    /// So many bytes are hashed at once.
    private static let piece = 1 << 16

    init(_ header: FilingHeader) {
        bytes.append("corridor filing 1")
        bytes.append(header.document.hash)
        bytes.append(header.document.name)
        bytes.append(Int64(header.document.byteCount))
        bytes.append(header.document.source)
        bytes.append(header.document.link)
        bytes.append(header.form)
        bytes.append(header.period.map { [$0] } ?? [])
        bytes.append(header.fields)
        bytes.append(header.provenance)
        bytes.append(header.knownOn)
        bytes.append(header.recordedAt)
        bytes.append(header.enteredBy)
        bytes.append(header.isBackdated)
        bytes.append(header.lineCount)
        flush()
    }

    mutating func add(row: Int64, subject: String, period: String, texts: [String]) {
        bytes.append(row)
        bytes.append(subject)
        bytes.append(period)
        bytes.append(texts)
        if bytes.storage.count >= Self.piece { flush() }
    }

    /// Lower-case hexadecimal.
    mutating func finish() -> String {
        flush()
        return hash.finalize().hexadecimal
    }

    private mutating func flush() {
        bytes.storage.withUnsafeBytes { hash.update(bufferPointer: $0) }
        bytes.storage.removeAll(keepingCapacity: true)
    }
}
