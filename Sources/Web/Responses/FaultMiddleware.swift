import HTTPTypes
import Hummingbird

/// Turns whatever a route throws, a missing route included, into an answer of the house with all its headers.
struct FaultMiddleware: RouterMiddleware {
    let pages: PageDesk

    func handle(
        _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        var response: Response
        do {
            try RequestGate.admit(request)
            response = try await next(request, context)
        } catch {
            let fault = PageFault(error)
            RequestLog.refused(request, status: fault.status, reason: fault.logged)
            response = pages.response(telling: fault, to: request)
            if fault.status == .methodNotAllowed { response.headers[.allow] = "GET, HEAD" }
        }
        SecurityHeaders.add(to: &response)
        return response
    }
}
