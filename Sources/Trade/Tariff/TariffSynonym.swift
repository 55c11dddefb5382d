import Figures
import Products

/// What people call a good, and the codes that schedules have for it.
///
/// Schedules describe a line within its heading (“Other”), and headings in one language: a
/// synonym leads from everyday words in three languages to the codes.
public struct TariffSynonym: Hashable, Sendable {
    public var words: [Language: [String]]
    public var codes: [HSCode]

    public init(words: [Language: [String]], codes: [HSCode]) {
        (self.words, self.codes) = (words, codes)
    }

    /// All words, in lower case.
    var spellings: [String] { words.values.joined().map { $0.lowercased() } }
}
