/// Addresses that only this machine reaches.
enum LoopbackAddress {
    /// Whether a host is loopback: `localhost`, `::1`, or within 127.0.0.0/8.
    static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" || host == "::1" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127"
            && parts.allSatisfy { part in part.allSatisfy(\.isASCII) && UInt8(part).map { String($0) == part } == true }
    }
}
