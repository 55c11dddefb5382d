import Figures
import Products
import Registry
import Statistics

/// The places, classes and groups among which generated things are seated, by small numbers.
struct Geography: Sendable {
    /// A seat by numbers: a park or a district, in the zone or not, with a class.
    struct Seat: Hashable, Sendable {
        /// Index of the park, or −1 outside parks.
        var park: Int
        var district: Int
        var isInZone: Bool
        /// Index of the class.
        var classIndex: Int
    }

    let register: PlaceRegister
    let classification: IndustryClassification
    private let groups: [String: ClassGroup]
    private let asOf: Day
    /// Four-digit classes, ascending.
    let classes: [String]
    let districts: [String]
    let parks: [String]
    /// Park → index of its district.
    let districtOfPark: [Int]
    /// District → the area of the zone that its prefecture has, if any.
    let areaOfDistrict: [String?]

    init(
        register: PlaceRegister, classification: IndustryClassification, groups: [ClassGroup], controls: ControlTotals
    ) throws(SynthesisError) {
        self.register = register
        self.classification = classification
        self.groups = Dictionary(groups.map { ($0.id, $0) }) { first, _ in first }
        self.asOf = controls.asOf
        self.classes = classification.classes.values.filter { $0.level == .class }.map(\.code).sorted()
        let day = controls.asOf
        func ids(_ kind: PlaceKind) -> [String] {
            register.places.keys.sorted().filter { register.latest($0)?.kind == kind }
        }
        let districts = ids(.district).filter { register.prefecture(of: $0, on: day, asOf: Day.endOfTime) != nil }
        var parks: [String] = [], districtOfPark: [Int] = []
        for park in ids(.park) {
            guard let index = register.latest(park)?.parent.flatMap({ districts.firstIndex(of: $0) }) else { continue }
            parks.append(park)
            districtOfPark.append(index)
        }
        guard !parks.isEmpty else { throw .noParks }
        var areaOfPrefecture: [String: String] = [:]
        for (area, prefecture) in controls.areas.sorted(by: { $0.key < $1.key }) {
            guard register.latest(area)?.kind == .area else { throw .unknownPlace(area) }
            guard register.latest(prefecture)?.kind == .prefecture else { throw .unknownPlace(prefecture) }
            areaOfPrefecture[prefecture] = area
        }
        self.districts = districts
        self.parks = parks
        self.districtOfPark = districtOfPark
        self.areaOfDistrict = districts.map { district in
            register.prefecture(of: district, on: day, asOf: Day.endOfTime).flatMap { areaOfPrefecture[$0] }
        }
    }

    func area(of seat: Seat) -> String? {
        seat.isInZone ? areaOfDistrict[seat.district] : nil
    }

    /// The columns `district,park,area,class` of a seat.
    func columns(_ seat: Seat) -> [String] {
        [districts[seat.district], seat.park < 0 ? "" : parks[seat.park], area(of: seat) ?? "", classes[seat.classIndex]]
    }

    /// Which classes a group has, by index; all of them for `all`.
    func members(of group: String, on day: Day) throws(SynthesisError) -> Set<Int> {
        if group == "all" { return Set(classes.indices) }
        let codes: [String]
        if let named = groups[group] {
            codes = named.members(on: day)
        } else if classification.classes[group] != nil {
            codes = [group]
        } else {
            throw .unknownGroup(group)
        }
        return Set(classes.indices.filter { index in codes.contains { classification.isClass(classes[index], within: $0) } })
    }

    /// A test of membership in a place on a day, as known when the totals hold. A seat's answer is
    /// looked up once.
    func membership(of place: String, on day: Day) throws(SynthesisError) -> PlaceTest {
        guard register.latest(place) != nil else { throw .unknownPlace(place) }
        func enclosing(_ district: Int, _ park: Int, _ area: String?) -> Bool {
            guard let atom = register.atom(
                district: districts[district], park: park < 0 ? nil : parks[park], area: area, on: day, asOf: asOf)
            else { return false }
            return register.enclosing(atom, on: day, asOf: asOf).contains(place)
        }
        return PlaceTest(
            outside: districts.indices.map { enclosing($0, -1, nil) },
            insideZone: districts.indices.map { areaOfDistrict[$0] != nil && enclosing($0, -1, areaOfDistrict[$0]) },
            parks: parks.indices.map { enclosing(districtOfPark[$0], $0, nil) })
    }

    /// Whether seats lie in one place on one day.
    struct PlaceTest: Sendable {
        let outside: [Bool]
        let insideZone: [Bool]
        let parks: [Bool]

        func contains(_ seat: Seat) -> Bool {
            outside[seat.district] || (seat.park >= 0 && parks[seat.park]) || (seat.isInZone && insideZone[seat.district])
        }
    }
}
