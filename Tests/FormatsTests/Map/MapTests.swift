import Foundation
import Testing

@testable import Formats

@Suite("Boundaries become pictures")
struct MapTests {
    private static let project = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func regions(_ features: String) throws -> [MapRegion] {
        try MapRegion.read(geoJSON: Array(#"{"type":"FeatureCollection","features":[\#(features)]}"#.utf8))
    }

    private func feature(_ geometry: String, places: String = #""a""#) -> String {
        #"{"type":"Feature","properties":{"places":[\#(places)]},"geometry":\#(geometry)}"#
    }

    private static let square = "[[100,20],[102,20],[102,22],[100,22],[100,20]]"

    @Test("the regions shipped are read, each names a place of the register, and all fit on the picture")
    func shipped() throws {
        let folder = Self.project.appendingPathComponent("Data")
        let register = try String(contentsOf: folder.appendingPathComponent("guangxi/places.csv"), encoding: .utf8)
        let known = Set(register.split(separator: "\r\n").flatMap { $0.split(separator: "\n") }.compactMap { $0.split(separator: ",").first })
        let regions = try MapRegion.read(
            geoJSON: Array(Data(contentsOf: folder.appendingPathComponent("map/guangxi-prefectures.geojson"))))
        #expect(regions.count == 14)
        #expect(regions.flatMap(\.places).filter { !known.contains($0[...]) } == [])
        let projection = try #require(MapProjection(of: regions, width: 600))
        let positions = regions.flatMap(\.rings).joined().map(projection.position)
        #expect(positions.allSatisfy { (0...600).contains($0.x) && (0...projection.height).contains($0.y) })
        // 7.6° of longitude by 5.5° of latitude around 23.6°.
        #expect(projection.height == 474)
        for region in regions { #expect(Self.holds(region, projection, projection.namePosition(of: region)), "\(region.places)") }
    }

    @Test("an outline is a closed path from the north-west corner, degrees of longitude shortened by the latitude")
    func path() throws {
        let region = try #require(try regions(feature(#"{"type":"Polygon","coordinates":[\#(Self.square)]}"#)).first)
        let projection = try #require(MapProjection(of: [region], width: 108))
        #expect(projection.path(of: region) == "M4 111.1L104 111.1L104 4L4 4Z")
        #expect(projection.height == 116)
    }

    @Test("a name stands in the region, outside its hole")
    func hole() throws {
        let hole = "[[100.5,20.5],[101.7,20.5],[101.7,21.5],[100.5,21.5],[100.5,20.5]]"
        let region = try #require(
            try regions(feature(#"{"type":"MultiPolygon","coordinates":[[\#(Self.square),\#(hole)]]}"#)).first)
        let projection = try #require(MapProjection(of: [region], width: 200))
        #expect(Self.holds(region, projection, projection.namePosition(of: region)))
        #expect(projection.path(of: region).filter { $0 == "Z" }.count == 2)
    }

    @Test("what is no map says where", arguments: [
        (#"{"type":"Point","coordinates":[1,2]}"#, MapFault.noOutline(feature: 1)),
        (#"{"type":"Polygon","coordinates":[[[1,2],[3,4],[1,2]]]}"#, .noOutline(feature: 1)),
        (#"{"type":"Polygon","coordinates":[[[1,2],[3,95],[4,5],[1,2]]]}"#, .noOutline(feature: 1)),
        (#"{"type":"Polygon","coordinates":[[[1,2],["x",5],[4,5],[1,2]]]}"#, .noOutline(feature: 1)),
        ("null", .noOutline(feature: 1)),
    ])
    func faults(geometry: String, fault: MapFault) {
        #expect(throws: fault) { try self.regions(self.feature(geometry)) }
    }

    @Test("a region without a place, and a file that is none")
    func noPlaces() throws {
        let good = feature(#"{"type":"Polygon","coordinates":[\#(Self.square)]}"#)
        let nameless = feature(#"{"type":"Polygon","coordinates":[\#(Self.square)]}"#, places: "")
        #expect(throws: MapFault.noPlaces(feature: 2)) { try self.regions(good + "," + nameless) }
        #expect(throws: MapFault.noFeatureCollection) { try MapRegion.read(geoJSON: Array("[]".utf8)) }
        #expect(throws: MapFault.self) { try MapRegion.read(geoJSON: Array("{".utf8)) }
        #expect(MapProjection(of: [], width: 100) == nil)
    }

    @Test("tenths are short", arguments: [(12.0, "12"), (12.04, "12"), (-0.26, "-0.3"), (-0.04, "0"), (7.95, "8"), (0.35, "0.4")])
    func tenths(value: Double, text: String) {
        #expect(MapProjection.tenths(value) == text)
    }

    /// Whether a point of the picture lies in the region, by counting the outlines crossed on the way out.
    private static func holds(_ region: MapRegion, _ projection: MapProjection, _ point: (x: Double, y: Double)) -> Bool {
        var isInside = false
        for ring in region.rings.map({ $0.map(projection.position) }) {
            for (from, to) in zip(ring, ring.dropFirst()) where (from.y > point.y) != (to.y > point.y) {
                if point.x < from.x + (point.y - from.y) / (to.y - from.y) * (to.x - from.x) { isInside.toggle() }
            }
        }
        return isInside
    }
}
