import Figures
import Foundation
import Registry
import Statistics

/// The places that a reader names to be held beside the first: by id, or by a name in any of the three languages.
struct ComparedPlaces: Sendable {
    /// What was typed and names no place, with the places whose names differ least.
    struct Missed: Sendable {
        let typed: String
        let similar: [Place]
    }

    /// How many places may stand beside the first.
    static let most = 12

    let ids: [String]
    let missed: [Missed]
    /// Whether more were named than may stand beside each other; the first are kept.
    let isTooMany: Bool

    static let none = ComparedPlaces(ids: [], missed: [], isTooMany: false)

    private init(ids: [String], missed: [Missed], isTooMany: Bool) {
        (self.ids, self.missed, self.isTooMany) = (ids, missed, isTooMany)
    }

    /// - Parameters:
    ///   - text: names or ids with commas between them.
    ///   - places: what can be named, those first that are meant where a name is borne by several.
    ///   - first: the place they are held beside, which is not named again.
    init(named text: String, among places: [Place], beside first: String) {
        var byName: [String: String] = [:]
        for place in places where byName[place.id] == nil { byName[place.id] = place.id }
        for place in places {
            for name in place.name.all + place.aliases where byName[Self.folded(name)] == nil { byName[Self.folded(name)] = place.id }
        }
        let whole = byName[Self.folded(text)]
        let pieces = whole != nil ? [text] : text.split(whereSeparator: { ",，、;；\n".contains($0) }).map(String.init)
        var ids: [String] = [], missed: [Missed] = []
        // One more than may be named tells that there are too many; what is similar is looked for no further.
        for typed in pieces.prefix(Self.most + 1).map({ $0.trimmingCharacters(in: .whitespacesAndNewlines) }) where !typed.isEmpty {
            if let id = byName[Self.folded(typed)] {
                if !ids.contains(id), id != first { ids.append(id) }
            } else if missed.count < Self.most {
                missed.append(Missed(typed: String(typed.prefix(80)), similar: Self.similar(to: typed, among: places)))
            }
        }
        self.init(ids: Array(ids.prefix(Self.most)), missed: missed, isTooMany: pieces.count > Self.most)
    }

    private static func similar(to typed: String, among places: [Place]) -> [Place] {
        let folded = folded(String(typed.prefix(80)))
        let names = Dictionary(places.flatMap { place in place.name.all.map { (Self.folded($0), place) } }) { first, _ in first }
        let near = names.keys.similar(to: folded) + names.keys.filter { $0.contains(folded) }.sorted().prefix(3)
        var seen: Set<String> = []
        return near.compactMap { names[$0] }.filter { seen.insert($0.id).inserted }
    }

    /// Without case, width and the marks of Vietnamese, as people type who are in a hurry.
    private static func folded(_ text: String) -> String {
        text.trimmingCharacters(in: .whitespacesAndNewlines)
            .folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
            .replacing("đ", with: "d").replacing("Đ", with: "d")
    }
}
