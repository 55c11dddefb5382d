import Figures

/// An output control with its targets drawn and its place and classes looked up.
struct ResolvedOutputControl: Sendable {
    /// Ten yuan: a hundredth of the form's 千元.
    static let unitMillionths: Int128 = 10_000_000

    let name: String
    let place: String
    let group: String
    /// The number of its month.
    let month: Int
    let classes: Set<Int>
    /// In units of ten yuan.
    let level: Int
    let base: Int
    private let test: Geography.PlaceTest

    init(
        _ control: OutputControl, number: Int, geography: Geography, timeline: Timeline, draws: Draws
    ) throws(SynthesisError) {
        try timeline.requireReported(control.period)
        self.name = control.name
        self.place = control.place
        self.group = control.group
        self.month = timeline.index(of: control.period)
        self.classes = try geography.members(of: control.group, on: control.period.lastDay)
        self.test = try geography.membership(of: control.place, on: control.period.lastDay)
        self.level = try control.level.wholeUnits(
            of: Self.unitMillionths, drawn: draws.word(.target, number, 1), name: control.name)
        self.base = try control.base.wholeUnits(
            of: Self.unitMillionths, level: level, drawn: draws.word(.target, number, 2), name: control.name)
    }

    func place(contains seat: Geography.Seat) -> Bool { test.contains(seat) }

    func contains(_ seat: Geography.Seat) -> Bool {
        test.contains(seat) && classes.contains(seat.classIndex)
    }
}

extension Geography {
    /// Every park and district, inside and outside the zone, without a class.
    var plainSeats: [Seat] {
        let inParks = parks.indices.map { Seat(park: $0, district: districtOfPark[$0], isInZone: false, classIndex: 0) }
        let inDistricts = districts.indices.map { Seat(park: -1, district: $0, isInZone: false, classIndex: 0) }
        return (inParks + inDistricts).flatMap { seat -> [Seat] in
            guard areaOfDistrict[seat.district] != nil else { return [seat] }
            var inZone = seat
            inZone.isInZone = true
            return [seat, inZone]
        }
    }
}
