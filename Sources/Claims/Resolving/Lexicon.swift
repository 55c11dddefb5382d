import Figures
import Products
import Registry
import Statistics

/// The names by which texts speak of a zone's indicators, places and groups: all of them data.
///
/// Texts are read in English and Chinese, so the names of these two count: `in` is a word of one, and
/// the printing trade in Vietnamese. A name in one table may stand for several things; the resolver then tells each.
public struct Lexicon: Sendable {
    let indicators: PhraseTable<[String]>
    let places: PhraseTable<[String]>
    let groups: PhraseTable<[String]>
    /// The names of each group and class.
    let namesOfGroup: [String: [String]]
    /// Names of places and groups, as texts write them.
    public let placeNames: [String]
    public let groupNames: [String]

    public init(
        indicators: some Sequence<Indicator>, places: PlaceRegister, groups: some Sequence<ClassGroup>,
        classification: IndustryClassification
    ) {
        let placeNames = places.places.sorted { $0.key < $1.key }.flatMap { id, history in
            history.entries.flatMap { ($0.value.name.read + $0.value.aliases) }.map { ($0, [id]) }
        }
        let groupNames = groups.flatMap { group in
            (group.name.read + group.synonyms.read).map { ($0, [group.id]) }
        } + classification.classes.values.flatMap { row in row.name.read.map { ($0, [row.code]) } }
        namesOfGroup = groupNames.reduce(into: [:]) { names, entry in
            for id in entry.1 { names[id, default: []].append(entry.0.lowercased()) }
        }
        self.places = Self.table(placeNames)
        self.groups = Self.table(groupNames)
        self.indicators = Self.table(
            indicators.flatMap { indicator in
                (indicator.title.read + indicator.synonyms.read).map { ($0, [indicator.id]) }
            })
        self.placeNames = placeNames.map(\.0).filter { !$0.isEmpty }
        self.groupNames = groupNames.map(\.0).filter { !$0.isEmpty }
    }

    private static func table(_ names: [(String, [String])]) -> PhraseTable<[String]> {
        let phrases = names.filter { !$0.0.isEmpty }.flatMap { name, ids in spellings(of: name).map { ($0, ids) } }
        return PhraseTable(phrases: phrases) { first, second in first + second.filter { !first.contains($0) } }
    }

    private static let dashes: [Character] = ["-", "—", "–", "·"]

    /// A name with each sort of dash, since texts do not agree on them.
    private static func spellings(of name: String) -> [String] {
        guard name.contains(where: dashes.contains) else { return [name] }
        return dashes.map { dash in String(name.map { dashes.contains($0) ? dash : $0 }) }
    }
}

extension LocalizedText {
    /// The texts in the languages that articles are read in.
    fileprivate var read: [String] { [en, zh] }
}

extension [Language: [String]] {
    fileprivate var read: [String] { (self[.english] ?? []) + (self[.chinese] ?? []) }
}
