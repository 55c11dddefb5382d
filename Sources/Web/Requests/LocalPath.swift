/// A path on this server: what a redirect may lead to.
struct LocalPath {
    let text: String

    /// `nil` for whatever a browser could take for another server's address, or that would end a header.
    init?(_ text: String) {
        guard text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count < 2000,
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
        else { return nil }
        self.text = text
    }
}
