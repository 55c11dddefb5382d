import NIOCore
import NIOHTTP1

/// What is wrong with bytes that never became a request.
enum WireFault: Error, Equatable {
    /// More or longer header fields than ``ServerLimits`` allow.
    case headersTooLarge
    /// The request was begun, and not ended in time.
    case slow
    /// The client does not take its answer.
    case unread
    /// The bytes are no HTTP; the reason is for the log.
    case unreadable(String)

    /// `nil` for what is no fault of the client's bytes: a connection that was cut off.
    init?(_ error: any Error) {
        switch error {
        case let fault as WireFault: self = fault
        case HTTPParserError.headerOverflow: self = .headersTooLarge
        case HTTPParserError.closedConnection, HTTPParserError.invalidEOFState: return nil
        case is IOError, is ChannelError: return nil
        default: self = .unreadable(String(describing: error))
        }
    }

    var fault: PageFault {
        switch self {
        case .headersTooLarge:
            return PageFault(
                .requestHeaderFieldsTooLarge, code: "headers-too-large", title: FaultMessages.tooLarge, detail: FaultMessages.headersTooLarge)
        case .slow, .unread:
            var fault = PageFault(.requestTimeout, code: "too-slow", title: FaultMessages.slow, detail: FaultMessages.slowDetail)
            if self == .unread { fault.logged = "answer not taken" }
            return fault
        case .unreadable(let reason):
            var fault = PageFault(.badRequest, code: "unreadable", title: FaultMessages.refused, detail: FaultMessages.unreadable)
            fault.logged = "unreadable: \(reason)"
            return fault
        }
    }
}
