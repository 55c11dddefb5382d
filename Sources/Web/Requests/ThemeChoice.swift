import HTTPTypes
import Hummingbird

/// Keeps the choice of light or dark in a cookie, and goes back to where the reader was: no script is needed.
enum ThemeChoice {
    static func response(to request: Request) throws -> Response {
        let query = try QueryText.pairs(request.uri.query ?? "")
        guard let theme = query["to"].flatMap({ Theme(rawValue: $0) }) else { throw PageFault.badQuestion("to") }
        var response = Response(status: .seeOther)
        response.headers[.location] = LocalPath(query["back"] ?? "/")?.text ?? "/"
        response.headers[.setCookie] = "\(Theme.cookie)=\(theme.rawValue); Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly"
        response.headers[.cacheControl] = "no-store"
        return response
    }
}
