import Figures
import Formats
import HTTPTypes
import Hummingbird
import Statistics

/// Takes every request for a page: finds the page, answers from memory where it can, else has it rendered.
struct PageDesk: Sendable {
    private let zone: LiveZone
    private let renderer: PageRenderer
    private let routes: [String: PageRoute]
    private let cache: ResponseCache
    private let queue = RenderingQueue()
    private let gate: AnswerGate
    private let limits: ZoneLimits
    private let version: String

    init(zone: LiveZone, assets: AssetShelf, cacheLimit: Int) throws {
        self.zone = zone
        renderer = try PageRenderer(assets: assets, settings: zone.settings)
        routes = Dictionary(PageRegister.all.map { ($0.name, $0) }) { first, _ in first }
        cache = ResponseCache(limit: cacheLimit)
        version = assets.fingerprint
        limits = zone.settings.limits
        gate = AnswerGate(places: limits[.concurrentAnswers])
    }

    /// Renders the first page before anybody asks for it. A fault is told to whoever asks then.
    func warm() async {
        for language in [zone.settings.language] + Language.allCases.filter({ $0 != zone.settings.language }) {
            let head = HTTPRequest(method: .get, scheme: nil, authority: nil, path: "/\(language.rawValue)/")
            _ = try? await response(to: Request(head: head, body: RequestBody(buffer: ByteBuffer())))
        }
    }

    /// Leads to the first page in the language that the reader's browser asks for.
    func entrance(_ request: Request) -> Response {
        let language = AcceptedRange.language(request.headers[.acceptLanguage] ?? "") ?? zone.settings.language
        var response = Response.redirect(to: "/\(language.rawValue)/", type: .found)
        response.headers[.vary] = "Accept-Language"
        return response
    }

    /// - Throws: ``PageFault`` and whatever a page cannot answer.
    func response(to request: Request) async throws -> Response {
        try await inTime { try await answer(to: request) }
    }

    /// Answers within the time that a request may take.
    private func inTime(_ body: @escaping @Sendable () async throws -> Response) async throws -> Response {
        let (limits, gate) = (limits, gate)
        return try await AnswerTime.within(.seconds(limits[.requestTime])) {
            let limit: ZoneLimit = await gate.isCrowded ? .concurrentAnswers : .requestTime
            return LimitExceeded(limit, allowed: limits[limit])
        } _: { try await body() }
    }

    private func answer(to request: Request) async throws -> Response {
        guard let asked = try PageRequest(request) else { throw PageFault.notFound }
        guard let route = routes[asked.page] else { throw PageFault.notFound }
        if asked.page.isEmpty, !request.uri.path.hasSuffix("/"), !request.uri.path.contains(".") {
            return .redirect(to: asked.link(""), type: .permanent)
        }
        let state = try await zone.current()
        if route.isLive { return live(try await route.render(asked, state, renderer), asked) }
        let key = ResponseCache.Key(
            position: state.position.tag, path: asked.path(in: asked.language, as: asked.format),
            reader: reader(of: asked, route))
        let headers: HTTPFields = [
            .eTag: "\"\(key.position)-\(version)-\(key.reader)\"", .cacheControl: "private, no-cache",
            .vary: "Accept, Cookie", .contentLanguage: asked.language.rawValue,
        ]
        if let known = request.headers[.ifNoneMatch], let tag = headers[.eTag], known.contains(tag) {
            return Response(status: .notModified, headers: headers)
        }
        let page: RenderedPage
        if let held = cache.page(for: key) {
            page = held
        } else {
            do {
                page = try await queue.page(for: key) { [renderer, cache, gate] in
                    let page = try await gate.admit { try await route.render(asked, state, renderer) }
                    cache.keep(page, for: key)
                    return page
                }
            } catch let moved as PageMoved {
                return .redirect(to: moved.path, type: .normal)
            }
        }
        return Self.response(.ok, page, headers)
    }

    /// An answer that is true for a moment only.
    private func live(_ page: RenderedPage, _ asked: PageRequest) -> Response {
        Self.response(.ok, page, [.cacheControl: "no-store", .vary: "Accept, Cookie", .contentLanguage: asked.language.rawValue])
    }

    private static func response(_ status: HTTPResponse.Status, _ page: RenderedPage, _ fields: HTTPFields) -> Response {
        var headers = fields
        headers[.contentType] = page.type
        if let name = page.fileName { headers[.contentDisposition] = "attachment; filename=\"\(name)\"" }
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: page.body))
    }

    /// Answers to what was handed in: an article to judge, or goods to quote. Neither it nor the answer is kept.
    ///
    /// - Throws: ``PageFault`` where it is too large, or for a page that takes nothing in.
    func handedIn(_ request: Request) async throws -> Response {
        guard let asked = try PageRequest(request), [CheckPage.name, QuotePage.name].contains(asked.page), asked.rest.isEmpty else {
            throw PageFault.notFound
        }
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: limits[.requestSize])
        } catch let error as any HTTPResponseError where error.status == .contentTooLarge {
            throw LimitExceeded(.requestSize, allowed: limits[.requestSize], found: request.headers[.contentLength].flatMap { Int($0) })
        }
        let type = request.headers[.contentType] ?? ""
        return try await inTime { try await gate.admit { try await answer(asked, to: body, type) } }
    }

    private func answer(_ asked: PageRequest, to body: ByteBuffer, _ type: String) async throws -> Response {
        let state = try await zone.current()
        let (page, isTaken): (RenderedPage, Bool)
        if asked.page == QuotePage.name {
            let model = try await QuotePage.quote(try QueryText.pairs(String(buffer: body), limit: .max), in: state)
            (page, isTaken) = (try PageRoute.answer(QuotePage(), model: model, asked, state, renderer), model.answer != nil)
        } else {
            let model = try await CheckPage.judge(try HandedText(body: body, type: type), in: state)
            (page, isTaken) = (try PageRoute.answer(CheckPage(), model: model, asked, state, renderer), model.fault == nil)
        }
        return Self.response(isTaken ? .ok : .badRequest, page, [.cacheControl: "no-store", .contentLanguage: asked.language.rawValue])
    }

    /// The part of the answer that depends on who reads it.
    private func reader(of request: PageRequest, _ route: PageRoute) -> String {
        let pins = route.dependsOnPins && !request.pins.isEmpty ? "-" + Fingerprint.of(request.pins) : ""
        let theme = request.format == .html ? request.theme.rawValue : ""
        return "\(request.language.rawValue)-\(request.format.rawValue)\(theme)\(pins)"
    }

    /// What a reader sees where there is no page.
    func response(telling fault: PageFault, to request: Request) -> Response {
        let asked = try? PageRequest(request)
        let language = asked?.language ?? AcceptedRange.language(request.headers[.acceptLanguage] ?? "") ?? zone.settings.language
        let format = asked?.format ?? PageFormat(accept: request.headers[.accept] ?? "")
        var headers: HTTPFields = [.cacheControl: "no-store", .vary: "Accept, Cookie", .contentLanguage: language.rawValue]
        if let seconds = fault.retryAfter { headers[.retryAfter] = String(seconds) }
        let text: String
        if format == .html {
            headers[.contentType] = PageFormat.html.mediaType
            text = renderer.fault(fault, language: language, theme: asked?.theme ?? .device, today: zone.today)
        } else {
            headers[.contentType] = "application/problem+json"
            text = JSONWriter.text(ProblemDetails(fault: fault, language: language, instance: request.uri.path).value, .pretty) + "\n"
        }
        return Response(status: fault.status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
