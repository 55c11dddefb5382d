import Figures
import Registry

/// The places within an area: itself, all below it, and the parks that belong to it as members.
enum PlacesWithin {
    static func run(_ area: String, of places: PlaceRegister, on day: Day, asOf known: Day) -> Set<String> {
        Set(places.places.keys.filter { id in
            let memberships = [PlaceKind.area, .zone, .programme].flatMap { places.memberships(of: id, kind: $0, on: day, asOf: known) }
            return ([id] + memberships).contains { $0 == area || places.ancestors(of: $0, on: day, asOf: known).contains(area) }
        })
    }
}
