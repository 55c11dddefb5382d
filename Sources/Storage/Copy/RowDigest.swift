import Crypto

/// The running SHA-256 of rows.
struct RowDigest {
    private var hash = SHA256()

    mutating func add(_ values: [StoredValue]) {
        var bytes = CanonicalBytes()
        for value in values {
            switch value {
            case .none: bytes.append(Int64(0))
            case .number(let number):
                bytes.append(Int64(1))
                bytes.append(number)
            case .text(let text):
                bytes.append(Int64(2))
                bytes.append(text)
            }
        }
        bytes.storage.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }

    /// Lower-case hexadecimal.
    func finish() -> String { hash.finalize().hexadecimal }
}
