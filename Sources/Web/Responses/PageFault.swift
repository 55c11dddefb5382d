import Actions
import Figures
import HTTPTypes
import Hummingbird
import Statistics
import Storage

/// Why a page is not shown: its status, and what the reader is told.
struct PageFault: Error {
    let status: HTTPResponse.Status
    /// The kind of fault as programs read it.
    let code: String
    let title: LocalizedText
    let detail: LocalizedText
    /// What the log says; never shown.
    var logged: String
    /// After how many seconds asking again may be worth it.
    var retryAfter: Int?

    init(_ status: HTTPResponse.Status, code: String, title: LocalizedText, detail: LocalizedText) {
        self.status = status
        self.code = code
        self.title = title
        self.detail = detail
        logged = code
    }

    init(_ error: any Error) {
        switch error {
        case let fault as PageFault: self = fault
        case let error as FigureAddressError: self.init(.badRequest, code: "no-address", title: FaultMessages.noAddress, detail: error.message)
        case let error as FigureError: self.init(error)
        case let error as ChainError: self.init(error)
        case let error as CandidateError: self.init(error)
        case RecordError.busy:
            self.init(.serviceUnavailable, code: "record-busy", title: FaultMessages.busy, detail: FaultMessages.busyDetail)
            retryAfter = 5
        case RecordError.unreachable, RecordError.connectionCut, RecordError.diskFull, RecordError.moved:
            self.init(.serviceUnavailable, code: "record-away", title: FaultMessages.away, detail: FaultMessages.busyDetail)
            logged = String(describing: error)
            retryAfter = 30
        case let error as LimitExceeded: self.init(error)
        case let error as WireFault: self = error.fault
        case let error as any HTTPResponseError: self.init(status: error.status)
        default:
            self.init(.internalServerError, code: "fault", title: FaultMessages.internalFault, detail: FaultMessages.internalDetail)
            logged = String(describing: error)
        }
    }

    private init(status: HTTPResponse.Status) {
        switch status.code {
        case 404: self.init(status, code: "not-found", title: FaultMessages.notFound, detail: FaultMessages.notFoundDetail)
        case 413: self.init(status, code: "too-large", title: FaultMessages.tooLarge, detail: FaultMessages.tooLargeDetail)
        default: self.init(status, code: "refused", title: FaultMessages.refused, detail: FaultMessages.refusedDetail)
        }
    }

    private init(_ error: FigureError) {
        let detail =
            switch error {
            case .unknownIndicator(let id, let known): FaultMessages.unknown(id, instead: known)
            case .unknownPlace(let id, let similar): FaultMessages.unknown(id, instead: similar)
            case .unknownGroup(let id, let known): FaultMessages.unknown(id, instead: known)
            }
        self.init(.notFound, code: "no-such-figure", title: FaultMessages.noFigure, detail: detail)
    }

    /// There is nothing under this address.
    static var notFound: PageFault { PageFault(status: .notFound) }

    /// The page exists, but not for what is named; what there is.
    static func unknown(_ id: String, instead known: [String]) -> PageFault {
        PageFault(.notFound, code: "not-found", title: FaultMessages.notFound, detail: FaultMessages.unknown(id, instead: known))
    }

    /// Another name than this machine's: a page of elsewhere that had its own name lead here could read the answer.
    static var foreignHost: PageFault {
        PageFault(.misdirectedRequest, code: "foreign-host", title: FaultMessages.refused, detail: FaultMessages.foreignHost)
    }

    /// Nothing here is changed or removed by a request.
    static var noSuchMethod: PageFault {
        PageFault(.methodNotAllowed, code: "no-such-method", title: FaultMessages.refused, detail: FaultMessages.method)
    }

    /// A part of the address or of the question is not one that the page understands.
    static func badQuestion(_ part: String) -> PageFault {
        PageFault(.badRequest, code: "bad-question", title: FaultMessages.refused, detail: FaultMessages.badPart(part))
    }
}
