extension MapRegion {
    /// Reads the polygons of a GeoJSON feature collection (RFC 7946); other members are passed over.
    public static func read(geoJSON bytes: [UInt8]) throws(MapFault) -> [MapRegion] {
        let json: JSONValue
        do { json = try JSONReader.read(bytes) } catch { throw .json(error) }
        guard json["type"]?.text == "FeatureCollection", let features = json["features"]?.elements else {
            throw .noFeatureCollection
        }
        var regions: [MapRegion] = []
        for (index, feature) in features.enumerated() {
            let places = (feature["properties"]?["places"]?.elements ?? []).compactMap(\.text)
            guard !places.isEmpty else { throw .noPlaces(feature: index + 1) }
            guard let rings = feature["geometry"].flatMap(rings), !rings.isEmpty else { throw .noOutline(feature: index + 1) }
            regions.append(MapRegion(places: places, rings: rings))
        }
        return regions
    }

    private static func rings(of geometry: JSONValue) -> [[Point]]? {
        let coordinates = geometry["coordinates"]?.elements
        switch geometry["type"]?.text {
        case "Polygon": return coordinates.flatMap { every($0, ring) }
        case "MultiPolygon":
            return coordinates.flatMap { every($0) { polygon in polygon.elements.flatMap { every($0, ring) } } }
                .map { Array($0.joined()) }
        default: return nil
        }
    }

    private static func ring(_ json: JSONValue) -> [Point]? {
        guard let points = json.elements.flatMap({ every($0, point) }), points.count >= 4, points.first == points.last else { return nil }
        return points
    }

    private static func point(_ json: JSONValue) -> Point? {
        guard let position = json.elements, position.count >= 2,
            let longitude = position[0].text.flatMap(Double.init), let latitude = position[1].text.flatMap(Double.init),
            (-180...180).contains(longitude), (-90...90).contains(latitude)
        else { return nil }
        return Point(longitude: longitude, latitude: latitude)
    }

    /// All of them read, or none.
    private static func every<Part>(_ elements: [JSONValue], _ read: (JSONValue) -> Part?) -> [Part]? {
        let parts = elements.compactMap(read)
        return parts.count == elements.count ? parts : nil
    }
}
