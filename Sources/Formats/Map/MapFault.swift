/// Why a file of boundaries cannot be used.
public enum MapFault: Error, Hashable, Sendable {
    case json(JSONFault)
    /// The top is not a GeoJSON `FeatureCollection`.
    case noFeatureCollection
    /// A feature, counted from 1, names no place in `places`.
    case noPlaces(feature: Int)
    /// A feature is no `Polygon` or `MultiPolygon` of rings of at least four points within the globe's degrees.
    case noOutline(feature: Int)
}
