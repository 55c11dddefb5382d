import Products

/// Draws seats: parks of different sizes, each with a few classes that it is strong in.
struct Seating: Sendable {
    private let geography: Geography
    private let parkChoice: WeightedChoice
    private let districtChoice: WeightedChoice
    /// By park; the last one for districts outside parks.
    private let classChoices: [WeightedChoice]

    /// - Parameter classes: the classes that may be drawn, by index.
    init(geography: Geography, classes: Set<Int>, draws: Draws) {
        self.geography = geography
        self.parkChoice = WeightedChoice(geography.parks.indices.map { draws.whole(4...20, .seat, $0, 1) })
        self.districtChoice = WeightedChoice(geography.districts.indices.map { draws.whole(1...8, .seat, $0, 2) })
        self.classChoices = (0...geography.parks.count).map { park in
            WeightedChoice(geography.classes.indices.map { index in
                guard classes.contains(index) else { return 0 }
                return draws.perThousand(70, .seat, park, 1000 + index) ? 40 : 1
            })
        }
    }

    /// A seat: in a park for about `parkShare` of a thousand; where the prefecture has an area,
    /// tenants of parks belong to the zone for 600 of a thousand, others for 150.
    func draw(parkShare: Int, using numbers: inout SplitMix64) -> Geography.Seat? {
        var seat: Geography.Seat
        if numbers.next() % 1000 < UInt64(parkShare), let park = parkChoice.draw(using: &numbers) {
            guard let classIndex = classChoices[park].draw(using: &numbers) else { return nil }
            seat = .init(park: park, district: geography.districtOfPark[park], isInZone: false, classIndex: classIndex)
        } else {
            guard let district = districtChoice.draw(using: &numbers),
                let classIndex = classChoices[geography.parks.count].draw(using: &numbers)
            else { return nil }
            seat = .init(park: -1, district: district, isInZone: false, classIndex: classIndex)
        }
        let isInZone = numbers.next() % 1000 < (seat.park >= 0 ? 600 : 150)
        seat.isInZone = isInZone && geography.areaOfDistrict[seat.district] != nil
        return seat
    }
}
