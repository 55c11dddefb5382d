import Foundation
import Hummingbird

/// The files that pages refer to, read once at the start: what is not here by name cannot be asked for.
struct AssetShelf: Sendable {
    private struct Asset: Sendable {
        let body: ByteBuffer
        let type: String
        let tag: String
    }

    private let assets: [String: Asset]
    /// The templates, by their names without ending.
    let templates: [String: String]
    /// Changes whenever a file changes, so that browsers never show an old page with a new stylesheet.
    let fingerprint: String

    /// - Throws: ``ServerFault/missingResource(_:)``.
    init(chartLibrary: String) throws {
        guard let folder = Bundle.module.resourcePath else { throw ServerFault.missingResource("corridor_Web.resources") }
        var assets: [String: Asset] = [:]
        var templates: [String: String] = [:]
        for name in (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted() {
            guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
            let file = (name as NSString).lastPathComponent
            if file.hasSuffix(".mustache") {
                templates[String(file.dropLast(".mustache".count))] = String(decoding: bytes, as: UTF8.self)
            } else if let type = Self.type(of: file) {
                assets[file] = Self.asset(bytes, type)
            }
        }
        for needed in ["corridor.css", "corridor.js", "charts.js"] where assets[needed] == nil { throw ServerFault.missingResource(needed) }
        if let bytes = FileManager.default.contents(atPath: chartLibrary) {
            assets[Self.chartLibraryName] = Self.asset(bytes, "text/javascript; charset=utf-8")
        }
        self.assets = assets
        self.templates = templates
        fingerprint = Fingerprint.of(
            assets.sorted { $0.key < $1.key }.map(\.value.tag).joined() + templates.sorted { $0.key < $1.key }.map(\.value).joined())
    }

    static let chartLibraryName = "echarts.min.js"

    /// Whether set-up has fetched the library that draws charts.
    var hasChartLibrary: Bool { assets[Self.chartLibraryName] != nil }

    /// The file of a name, which may be kept for good: its address changes when it does.
    func response(to name: String, _ request: Request) throws -> Response {
        guard let asset = assets[name] else { throw HTTPError(.notFound) }
        let headers: HTTPFields = [.eTag: asset.tag, .cacheControl: "public, max-age=31536000, immutable"]
        if request.headers[.ifNoneMatch] == asset.tag { return Response(status: .notModified, headers: headers) }
        var full = headers
        full[.contentType] = asset.type
        return Response(status: .ok, headers: full, body: ResponseBody(byteBuffer: asset.body))
    }

    /// Where a page finds a file in the version that the server has.
    func path(_ name: String) -> String { "/assets/\(name)?v=\(fingerprint)" }

    private static func asset(_ bytes: Foundation.Data, _ type: String) -> Asset {
        Asset(body: ByteBuffer(bytes: bytes), type: type, tag: "\"\(Fingerprint.of(bytes))\"")
    }

    private static func type(of name: String) -> String? {
        switch name.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "json": "application/json"
        default: nil
        }
    }
}
