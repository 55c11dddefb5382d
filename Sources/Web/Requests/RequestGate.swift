import HTTPTypes
import Hummingbird

/// What holds of every request before anybody looks at what it asks.
enum RequestGate {
    private static let secondHost = HTTPField.Name("Host")

    /// - Throws: ``PageFault`` for a method that nothing here answers to, and for a name that is not this machine's.
    static func admit(_ request: Request) throws(PageFault) {
        guard [.get, .head, .post].contains(request.method) else { throw .noSuchMethod }
        guard let host = request.head.authority, secondHost.flatMap({ request.headers[$0] }) == nil, isOurs(host) else {
            throw .foreignHost
        }
    }

    /// Whether a host, with or without a port, is loopback; the port may be a tunnel's.
    private static func isOurs(_ host: String) -> Bool {
        let end = host.lastIndex(of: ":").flatMap { colon in
            let port = host[host.index(after: colon)...]
            return host[colon...].contains("]") || !port.allSatisfy { $0.isASCII && $0.isNumber } ? nil : colon
        }
        return LoopbackAddress.isLoopback(String(host[..<(end ?? host.endIndex)]).lowercased())
    }
}
