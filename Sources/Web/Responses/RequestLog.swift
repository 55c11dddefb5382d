import Hummingbird
import Logging
import NIOCore

/// What the server tells whoever runs it: refusals and faults, one line each.
enum RequestLog {
    static let logger: Logger = {
        var logger = Logger(label: "corridor")
        logger.logLevel = .notice
        return logger
    }()

    /// Notes a refused request.
    static func refused(_ request: Request, status: HTTPResponse.Status, reason: String) {
        note(status, "\(status.code) \(request.method.rawValue.prefix(20)) \(request.uri.string.prefix(200)) \(reason.prefix(200))")
    }

    /// Notes bytes that never became a request.
    static func refused(_ fault: PageFault, from address: SocketAddress?) {
        note(fault.status, "\(fault.status.code) - - \(fault.logged.prefix(200)) from \(address?.description ?? "nowhere")")
    }

    private static func note(_ status: HTTPResponse.Status, _ line: String) {
        logger.log(level: status.code >= 500 ? .error : .notice, "\(LogLine.escaped(line))")
    }
}
