import Foundation

/// Lays regions flat on a picture of a given width: equirectangular, true to scale along the middle latitude, which
/// serves for anything the size of a province.
public struct MapProjection: Hashable, Sendable {
    public let width: Double
    public let height: Double
    private let west: Double
    private let north: Double
    /// Picture units per degree.
    private let perLongitude: Double
    private let perLatitude: Double

    /// The picture that just holds all `regions`; `nil` where they span nothing.
    ///
    /// - Parameter margin: left free on each side, in picture units.
    public init?(of regions: [MapRegion], width: Double, margin: Double = 4) {
        let points = regions.flatMap(\.rings).joined()
        guard let west = points.map(\.longitude).min(), let east = points.map(\.longitude).max(), east > west,
            let south = points.map(\.latitude).min(), let north = points.map(\.latitude).max(), north > south,
            width > 2 * margin
        else { return nil }
        self.width = width
        perLongitude = (width - 2 * margin) / (east - west)
        perLatitude = perLongitude / max(0.1, cos((north + south) / 2 * .pi / 180))
        height = ((north - south) * perLatitude + 2 * margin).rounded(.up)
        self.west = west - margin / perLongitude
        self.north = north + margin / perLatitude
    }

    /// Where a point comes to lie, from the picture's upper left corner.
    public func position(of point: MapRegion.Point) -> (x: Double, y: Double) {
        ((point.longitude - west) * perLongitude, (north - point.latitude) * perLatitude)
    }

    /// The outline as the `d` of an SVG path, to a tenth of a unit; to be filled by the even-odd rule.
    public func path(of region: MapRegion) -> String {
        region.rings.map { ring in
            var text = ""
            var last = ""
            for point in ring.dropLast() {
                let (x, y) = position(of: point)
                let place = "\(Self.tenths(x)) \(Self.tenths(y))"
                guard place != last else { continue }
                text += (text.isEmpty ? "M" : "L") + place
                last = place
            }
            return text + "Z"
        }.joined()
    }

    /// Where a name stands well: the middle of the widest stretch of the region along the latitudes it covers.
    public func namePosition(of region: MapRegion) -> (x: Double, y: Double) {
        let placed = region.rings.map { $0.map(position) }
        let heights = placed.joined().map(\.y)
        guard let top = heights.min(), let bottom = heights.max() else { return (0, 0) }
        var best = (x: 0.0, y: (top + bottom) / 2, room: -Double.infinity)
        for step in 1..<40 {
            let y = top + (bottom - top) * Double(step) / 40
            let crossings = placed.flatMap { Self.crossings(of: $0, at: y) }.sorted()
            for index in stride(from: 0, to: crossings.count - 1, by: 2) {
                // A little less of width is worth a place nearer to the middle.
                let room = crossings[index + 1] - crossings[index] - abs(y - (top + bottom) / 2)
                if room > best.room { best = ((crossings[index] + crossings[index + 1]) / 2, y, room) }
            }
        }
        return (best.x, best.y)
    }

    private static func crossings(of ring: [(x: Double, y: Double)], at y: Double) -> [Double] {
        zip(ring, ring.dropFirst()).compactMap { from, to in
            (from.y > y) == (to.y > y) ? nil : from.x + (y - from.y) / (to.y - from.y) * (to.x - from.x)
        }
    }

    /// A number to a tenth, as short as can be: `12.5`, `12`.
    static func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
