import Figures

extension PlaceRegister {
    /// The atom of a respondent that names its district, park and area, for a day as known on
    /// another; `nil` where the district is not known.
    public func atom(
        district: String, park: String?, area: String?, on day: Day, asOf known: Day
    ) -> PlaceAtom? {
        guard let prefecture = prefecture(of: district, on: day, asOf: known) else { return nil }
        return PlaceAtom(
            prefecture: prefecture, district: district, park: park, area: area,
            programmes: park.map { memberships(of: $0, kind: .programme, on: day, asOf: known) } ?? [])
    }

    /// Every place that an atom lies in: its own parts and all above them. The prefecture is the
    /// atom's own, also where its district has moved to another since.
    public func enclosing(_ atom: PlaceAtom, on day: Day, asOf known: Day) -> Set<String> {
        var found: Set<String> = [atom.prefecture, atom.district]
        found.formUnion(ancestors(of: atom.prefecture, on: day, asOf: known))
        if let park = atom.park { found.insert(park) }
        if let area = atom.area {
            found.insert(area)
            found.formUnion(ancestors(of: area, on: day, asOf: known))
        }
        for programme in atom.programmes {
            found.insert(programme)
            found.formUnion(ancestors(of: programme, on: day, asOf: known))
        }
        return found
    }
}
