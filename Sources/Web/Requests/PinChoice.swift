import Figures
import HTTPTypes
import Hummingbird

/// Keeps in a cookie which figures the reader watches, and goes back to where the reader was.
enum PinChoice {
    static func response(to request: Request) async throws -> Response {
        let body = try await request.body.collect(upTo: ServerLimits.smallBody)
        let answers = try QueryText.pairs(String(buffer: body))
        let address = try FigureAddress(parsing: answers["address"] ?? "")
        var pins = PinnedFigures(cookie: request.cookies[PinnedFigures.cookie]?.value ?? "")
        pins.set(address, isKept: answers["keep"] != "0")
        var response = Response(status: .seeOther)
        response.headers[.location] = LocalPath(answers["back"] ?? "/")?.text ?? "/"
        response.headers[.setCookie] = "\(PinnedFigures.cookie)=\(pins.cookie); Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly"
        response.headers[.cacheControl] = "no-store"
        return response
    }
}
