import Actions
import Figures
import Foundation
import Hummingbird
import HummingbirdCore
import NIOCore
import ServiceLifecycle

/// The staff's reading side of one zone, in a browser, on this machine only.
public struct WebServer: Sendable {
    private let settings: ServerSettings
    private let zone: LiveZone
    private let assets: AssetShelf
    private let pages: PageDesk

    /// - Parameter zone: is kept open for as long as the server runs.
    /// - Throws: ``ServerFault``.
    public init(zone: Zone, settings: ServerSettings = ServerSettings()) throws {
        guard LoopbackAddress.isLoopback(settings.bind) else { throw ServerFault.beyondLoopback(settings.bind) }
        guard (0...65535).contains(settings.port) else { throw ServerFault.noSuchPort(settings.port) }
        let live = LiveZone(
            zone: zone, trust: settings.positionTrust, regions: MapShelf.regions(inFolder: settings.mapFolder),
            trade: TradeShelf(folder: settings.tradeFolder), chains: ChainShelf())
        let assets = try AssetShelf(chartLibrary: settings.chartLibrary)
        self.settings = settings
        self.zone = live
        self.assets = assets
        pages = try PageDesk(zone: live, assets: assets, cacheLimit: settings.cacheLimit)
    }

    /// Serves until the process is told to end.
    ///
    /// - Parameter ready: called with the address to open once the server listens.
    public func run(ready: @escaping @Sendable (String) -> Void) async throws {
        try await application(ready: ready).runService()
    }

    /// The application as tests run it: without a socket, or with one.
    func application(ready: @escaping @Sendable (String) -> Void = { _ in }) -> Application<RouterResponder<WebContext>> {
        let host = settings.bind.contains(":") && !settings.bind.hasPrefix("[") ? "[\(settings.bind)]" : settings.bind
        return Application(
            responder: router.buildResponder(),
            server: .http1(
                configuration: HTTP1Channel.Configuration(
                    additionalChannelHandlers: [ConnectionWatch(language: zone.settings.language)],
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: ServerLimits.headerField, maxHeaderListSize: ServerLimits.headers,
                        maxHeaderFieldCount: ServerLimits.headerCount))),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.bind.filter { $0 != "[" && $0 != "]" }, port: settings.port), serverName: nil,
                availableConnectionsDelegate: MaximumAvailableConnections(ServerLimits.connections)),
            onServerRunning: { channel in
                ready("http://\(host):\(channel.localAddress?.port ?? settings.port)/")
                await pages.warm()
            },
            logger: RequestLog.logger)
    }

    private var router: Router<WebContext> {
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: FaultMiddleware(pages: pages))
        router.get("/") { request, _ in pages.entrance(request) }
        router.get("/favicon.ico") { request, _ in try assets.response(to: "icon.svg", request) }
        router.get("/assets/:name") { request, context in
            try assets.response(to: context.parameters.require("name"), request)
        }
        router.get("/settings/theme") { request, _ in try ThemeChoice.response(to: request) }
        router.post("/settings/pins") { request, _ in try await PinChoice.response(to: request) }
        router.post("/**") { request, _ in try await pages.handedIn(request) }
        router.get("/**") { request, _ in try await pages.response(to: request) }
        return router
    }
}
