import Figures

/// All places and the memberships between them, over time.
///
/// Hierarchies overlap: a park lies in a district (administrative), may belong to programmes,
/// and its tenants may or may not belong to the zone. They are kept apart and dated.
public struct PlaceRegister: Sendable {
    public private(set) var places: [String: DatedHistory<Place>] = [:]
    /// member → programme → dated yes or no.
    public private(set) var memberships: [String: [String: DatedHistory<Bool>]] = [:]

    public init() {}

    /// Takes a line of the form of kind `places`.
    public mutating func takePlace(_ line: FiledLine) {
        guard case .day(let from) = line.line.period, let kind = PlaceKind(rawValue: line["kind"]) else { return }
        let place = Place(
            id: line.line.subject, kind: kind,
            name: LocalizedText(en: line["name_en"], zh: line["name_zh"], vi: line["name_vi"]),
            aliases: line["aliases"].split(separator: ";").map { $0.trimmed },
            parent: line["parent"].isEmpty ? nil : line["parent"])
        places[place.id, default: DatedHistory()].insert(.init(from: from, value: place, source: line))
    }

    /// Takes a line of the form of kind `memberships`.
    public mutating func takeMembership(_ line: FiledLine) {
        guard case .day(let from) = line.line.period else { return }
        memberships[line.line.subject, default: [:]][line["of"], default: DatedHistory()]
            .insert(.init(from: from, value: line["status"] == "in", source: line))
    }

    /// A place as it was on a day, as known on another.
    public func place(_ id: String, on day: Day, asOf known: Day) -> Place? {
        places[id]?.value(on: day, asOf: known)
    }

    /// The place as it was last told, whatever the day; for names.
    public func latest(_ id: String) -> Place? {
        places[id]?.entries.last?.value
    }

    /// What a park belongs to on a day, of one kind: its programmes, or the area of the zone
    /// that it lies in.
    public func memberships(of park: String, kind: PlaceKind, on day: Day, asOf known: Day) -> [String] {
        (memberships[park] ?? [:])
            .filter { $0.value.value(on: day, asOf: known) == true && latest($0.key)?.kind == kind }.keys.sorted()
    }

    /// The kind of every place, as it was told last.
    public var kinds: [String: PlaceKind] { places.keys.reduce(into: [:]) { $0[$1] = latest($1)?.kind } }

    /// The places above, nearest first, through the administrative or the zone hierarchy.
    public func ancestors(of id: String, on day: Day, asOf known: Day) -> [String] {
        var found: [String] = []
        var next = place(id, on: day, asOf: known)?.parent
        while let id = next, !found.contains(id) {
            found.append(id)
            next = place(id, on: day, asOf: known)?.parent
        }
        return found
    }

    /// The places directly below through the parent hierarchy, in the order of their ids.
    public func children(of id: String, on day: Day, asOf known: Day) -> [Place] {
        places.keys.sorted().compactMap { place($0, on: day, asOf: known) }.filter { $0.parent == id }
    }

    /// The parks that belong to a programme on a day, in the order of their ids.
    public func members(of programme: String, on day: Day, asOf known: Day) -> [Place] {
        memberships.keys.sorted()
            .filter { memberships[$0]?[programme]?.value(on: day, asOf: known) == true }
            .compactMap { place($0, on: day, asOf: known) }
    }

    /// The prefecture that a district, park or site lies in; itself for a prefecture.
    public func prefecture(of id: String, on day: Day, asOf known: Day) -> String? {
        ([id] + ancestors(of: id, on: day, asOf: known)).first {
            place($0, on: day, asOf: known)?.kind == .prefecture
        }
    }
}

extension StringProtocol {
    /// Without spaces at both ends.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
