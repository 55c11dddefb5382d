/// The outline of a region, and the places of the register whose region it is.
public struct MapRegion: Hashable, Sendable {
    /// A point on the globe, in degrees (WGS 84). Geometry is for pictures only: no figure rests on it.
    public struct Point: Hashable, Sendable {
        public var longitude: Double
        public var latitude: Double

        public init(longitude: Double, latitude: Double) {
            (self.longitude, self.latitude) = (longitude, latitude)
        }
    }

    /// Ids in the register: a prefecture, and the area of the zone that bears its outline.
    public var places: [String]
    /// Outer rings and holes alike; a picture fills them by the even-odd rule.
    public var rings: [[Point]]

    public init(places: [String], rings: [[Point]]) {
        (self.places, self.rings) = (places, rings)
    }
}
