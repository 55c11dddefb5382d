/// How the server is to run.
public struct ServerSettings: Sendable {
    /// The address to listen on; only loopback is allowed.
    public var bind: String
    public var port: Int
    /// Where the set-up step put Apache ECharts; pages do without charts where the file is absent.
    public var chartLibrary: String
    /// The folder of boundaries; pages do without maps where it is absent.
    public var mapFolder: String
    /// The folder of tariffs and other trade facts; the tariff's page says so where it is absent.
    public var tradeFolder: String
    /// The most bytes that rendered pages may take up in memory.
    public var cacheLimit: Int
    /// How long the record's position is trusted, while the record tells of nothing new, before it is read again.
    public var positionTrust: Duration

    public init(
        bind: String = "127.0.0.1", port: Int = 8080, chartLibrary: String = ".deps/echarts/echarts.min.js",
        mapFolder: String = "Data/map", tradeFolder: String = "Data/trade",
        cacheLimit: Int = 128 << 20, positionTrust: Duration = .seconds(5)
    ) {
        self.bind = bind
        self.port = port
        self.chartLibrary = chartLibrary
        self.mapFolder = mapFolder
        self.tradeFolder = tradeFolder
        self.cacheLimit = cacheLimit
        self.positionTrust = positionTrust
    }
}
