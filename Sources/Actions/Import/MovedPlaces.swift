import Registry
import Statistics

/// Places of which something new is told: a seat may move with its district, with any place that the district ever lay in,
/// and with its park and what that belongs to. Many share few districts and parks: each is looked up once.
struct MovedPlaces {
    private let named: Set<String>
    private let register: ZoneRegister
    private var districts: [String: Bool] = [:]
    private var parks: [String: Bool] = [:]

    init(named: Set<String>, register: ZoneRegister) {
        (self.named, self.register) = (named, register)
    }

    /// Whether a seat may move with them.
    mutating func hold(_ seat: Seat) -> Bool {
        let isDistrictMoved = districts[seat.district] ?? register.placesEver(above: seat.district).contains { named.contains($0) }
        districts[seat.district] = isDistrictMoved
        guard !isDistrictMoved, let park = seat.park else { return isDistrictMoved }
        let isParkMoved = parks[park] ?? (named.contains(park) || register.places.memberships[park]?.keys.contains { named.contains($0) } == true)
        parks[park] = isParkMoved
        return isParkMoved
    }
}
