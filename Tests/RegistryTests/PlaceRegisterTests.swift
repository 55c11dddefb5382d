import Figures
import Registry
import Testing

@Suite("Places and memberships over time")
struct PlaceRegisterTests {
    /// A district that changed its name and its prefecture; a park in a programme for a year, in
    /// another one since, and in an area of the zone.
    static let register: PlaceRegister = {
        var register = PlaceRegister()
        var number = 0
        func line(_ subject: String, from: String, known: String, _ fields: [String: String]) -> FiledLine {
            number += 1
            return DatedHistoryTests.line(known: known, number, subject: subject, fields: fields, from: from)
        }
        func place(_ id: String, _ kind: String, _ parent: String, from: String = "2020-01-01", known: String = "2020-01-01", name: String = "", aliases: String = "") {
            register.takePlace(line(id, from: from, known: known, [
                "kind": kind, "parent": parent, "name_en": name, "name_zh": name, "name_vi": name, "aliases": aliases,
            ]))
        }
        func membership(_ park: String, _ of: String, from: String, known: String, _ status: String) {
            register.takeMembership(line(park, from: from, known: known, ["of": of, "status": status]))
        }
        place("province", "province", "")
        place("east", "prefecture", "province")
        place("west", "prefecture", "province")
        place("town", "district", "east", name: "Old Town", aliases: "Town; the old one ;老城")
        place("town", "district", "west", from: "2024-05-01", known: "2024-06-10", name: "New Town")
        place("park", "park", "town")
        place("zone", "zone", "")
        place("area", "area", "zone")
        place("first", "programme", "province")
        place("second", "programme", "province")
        membership("park", "first", from: "2023-01-01", known: "2023-01-10", "in")
        membership("park", "first", from: "2024-01-01", known: "2024-02-01", "out")
        membership("park", "second", from: "2023-07-01", known: "2023-07-10", "in")
        membership("park", "area", from: "2023-01-01", known: "2023-01-10", "in")
        return register
    }()

    private func atom(on day: String, known: String) -> String? {
        Self.register.atom(district: "town", park: "park", area: "area", on: Day(day)!, asOf: Day(known)!)?.description
    }

    @Test("An atom is what its memberships are on a day, as known on another", arguments: [
        ("2023-06-30", "2023-06-30", "east|town|park|area|first" as String?),
        ("2023-12-31", "2024-01-15", "east|town|park|area|first+second"),
        ("2024-01-31", "2024-01-31", "east|town|park|area|first+second"),
        ("2024-01-31", "2024-02-01", "east|town|park|area|second"),
        ("2024-05-31", "2024-06-09", "east|town|park|area|second"),
        ("2024-05-31", "2024-06-10", "west|town|park|area|second"),
        ("2024-04-30", "2024-06-10", "east|town|park|area|second"),
        ("2019-12-31", "2024-06-10", nil), ("2023-06-30", "2019-12-31", nil),
    ])
    func atoms(_ day: String, _ known: String, _ expected: String?) {
        #expect(atom(on: day, known: known) == expected)
    }

    @Test("An atom lies in everything above its parts, in every hierarchy")
    func enclosing() {
        let atom = PlaceAtom("east|town|park|area|first+second")!
        #expect(Self.register.enclosing(atom, on: Day("2023-12-31")!, asOf: Day("2024-08-01")!)
            == ["east", "town", "park", "area", "zone", "first", "second", "province"])
        // The district has moved since; the atom has not.
        #expect(!Self.register.enclosing(atom, on: Day("2024-07-01")!, asOf: Day("2024-08-01")!).contains("west"))
    }

    @Test("Names and aliases have dates")
    func names() {
        func name(_ day: String, _ known: String) -> String? { Self.register.place("town", on: Day(day)!, asOf: Day(known)!)?.name.en }
        #expect(name("2024-04-30", "2024-08-01") == "Old Town")
        #expect(name("2024-05-01", "2024-08-01") == "New Town")
        #expect(name("2024-05-01", "2024-06-09") == "Old Town")
        #expect(Self.register.latest("town")?.name.en == "New Town")
        #expect(Self.register.place("town", on: Day("2024-01-01")!, asOf: .endOfTime)?.aliases == ["Town", "the old one", "老城"])
        #expect(Self.register.place("nowhere", on: Day("2024-01-01")!, asOf: .endOfTime) == nil)
    }

    @Test("Up and down")
    func neighbours() {
        let (day, known) = (Day("2024-03-01")!, Day("2024-08-01")!)
        #expect(Self.register.ancestors(of: "park", on: day, asOf: known) == ["town", "east", "province"])
        #expect(Self.register.prefecture(of: "park", on: day, asOf: known) == "east")
        #expect(Self.register.prefecture(of: "east", on: day, asOf: known) == "east")
        #expect(Self.register.prefecture(of: "zone", on: day, asOf: known) == nil)
        #expect(Self.register.children(of: "province", on: day, asOf: known).map(\.id) == ["east", "first", "second", "west"])
        #expect(Self.register.members(of: "first", on: Day("2023-06-01")!, asOf: known).map(\.id) == ["park"])
        #expect(Self.register.members(of: "first", on: day, asOf: known).isEmpty)
        #expect(Self.register.memberships(of: "park", kind: .area, on: day, asOf: known) == ["area"])
    }

    @Test("A place above itself ends the way up")
    func circle() {
        var register = PlaceRegister()
        for (id, parent, number) in [("a", "b", 1), ("b", "a", 2)] {
            register.takePlace(DatedHistoryTests.line(
                known: "2024-01-01", number, subject: id, fields: ["kind": "district", "parent": parent]))
        }
        #expect(register.ancestors(of: "a", on: Day("2024-01-01")!, asOf: .endOfTime) == ["b", "a"])
        #expect(register.prefecture(of: "a", on: Day("2024-01-01")!, asOf: .endOfTime) == nil)
    }

    @Test("Atoms are read as they are written", arguments: ["east|town|park|area|first+second", "east|town|||", "east|town||area|"])
    func atomTexts(_ text: String) {
        #expect(PlaceAtom(text)?.description == text)
    }

    @Test("Other texts are no atoms", arguments: ["", "east", "|town|||", "east||||", "east|town|||x|"])
    func noAtoms(_ text: String) {
        #expect(PlaceAtom(text) == nil)
    }
}
