/// A short text that differs when contents differ: FNV-1a with 64 bits, for cache names only, never for proof.
enum Fingerprint {
    static func of(_ bytes: some Sequence<UInt8>) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 36)
    }

    /// The fingerprint of a text's UTF-8.
    static func of(_ text: String) -> String { of(text.utf8) }
}
