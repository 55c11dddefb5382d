import Hummingbird
import Logging

/// What the server tells whoever runs it: refusals and faults, one line each.
enum RequestLog {
    static let logger: Logger = {
        var logger = Logger(label: "corridor")
        logger.logLevel = .notice
        return logger
    }()

    /// Notes a refused request; its address is cut short and freed of what would end the line.
    static func refused(_ request: Request, status: HTTPResponse.Status, reason: String) {
        let address = String(request.uri.string.unicodeScalars.prefix(200).map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) })
        let level: Logger.Level = status.code >= 500 ? .error : .notice
        logger.log(level: level, "\(status.code) \(request.method.rawValue) \(address) \(reason.prefix(200))")
    }
}
