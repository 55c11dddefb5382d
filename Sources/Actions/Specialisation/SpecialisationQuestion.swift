import Chain
import Figures
import Registry
import Statistics

/// What is asked of who is specialised in what; what nobody says is chosen from what the zone holds.
public struct SpecialisationQuestion: Hashable, Sendable {
    public var area: String
    /// `nil` for the first kind of places that the area has several of.
    public var kind: PlaceKind?
    public var digits: Int
    /// `nil` for the latest year to date.
    public var period: Period?
    public var indicator: String
    /// One place alone; `nil` for all.
    public var place: String?
    /// How many rows of the most specialised and the nearest.
    public var count: Int

    public init(
        area: String, kind: PlaceKind? = nil, digits: Int = 2, period: Period? = nil, indicator: String = "output.gross", place: String? = nil,
        count: Int = 10
    ) {
        (self.area, self.kind, self.digits, self.period) = (area, kind, digits, period)
        (self.indicator, self.place, self.count) = (indicator, place, count)
    }

    /// - Throws: ``SpecialisationError``, `FigureError`, `RecordError`.
    public func answer(with reader: FigureReader) async throws -> SpecialisationAnswer {
        let facts = await reader.gathered
        guard let definition = facts.indicators[indicator] else {
            throw FigureError.unknownIndicator(indicator, known: facts.indicators.keys.sorted())
        }
        guard facts.register.places.latest(area) != nil else { throw SpecialisationError.unknownArea(area) }
        var asked = period
        if asked == nil { asked = try await LatestPeriod.run(of: definition, in: reader.zone) }
        guard let asked else { throw SpecialisationError.unknown(.nothingFiled) }
        let address = SpecialisationAddress(
            indicator: indicator, area: area, kind: (kind ?? usualKind(on: asked.lastDay, facts)).rawValue, digits: digits, period: asked)
        let numbers = try await AskSpecialisation.run(address, with: reader)
        let row = try place.map { id in
            guard let row = numbers.table.place(id) else { throw SpecialisationError.noSuchNumber(address.at(["diversity", id])) }
            return row
        }
        return SpecialisationAnswer(
            address: address, tables: SpecialisationTables(numbers, area: facts.register.name(of: area), place: row, count: count),
            undefined: SpecialisationSentences.undefined(numbers))
    }

    private func usualKind(on day: Day, _ facts: GatheredFacts) -> PlaceKind {
        let places = facts.register.places
        let kinds = PlacesWithin.run(area, of: places, on: day, asOf: facts.today).compactMap { places.place($0, on: day, asOf: facts.today)?.kind }
        return [PlaceKind.prefecture, .area, .park].first { kind in kinds.count { $0 == kind } > 1 } ?? .district
    }
}
