import Figures
import Products

/// Finds lines of a schedule by code or by words in three languages.
public struct TariffSearch: Sendable {
    private let schedule: TariffSchedule
    private let synonyms: [(spellings: [String], codes: [HSCode])]

    public init(_ schedule: TariffSchedule, synonyms: [TariffSynonym]) {
        self.schedule = schedule
        self.synonyms = synonyms.map { ($0.spellings, $0.codes) }
    }

    /// The lines that answer a text: those of a code and below it, otherwise those of synonyms, then those whose
    /// description has all the words. O(n) in the bytes of the descriptions.
    public func matches(_ text: String) -> [TariffMatch] {
        if let code = try? HSCode(text) {
            return schedule.lines(within: code).map { TariffMatch(line: $0, way: .code) }
        }
        let asked = text.lowercased()
        let words = Self.words(of: asked)
        var found: [TariffMatch] = []
        var seen: Set<Int> = []
        for (word, codes) in bySynonym(asked, words) {
            let rest = words.filter { !Self.words(of: word).contains($0) }
            for code in codes {
                let lines = schedule.lines(within: code)
                // Further words choose among the lines of a synonym, if any line has them.
                let narrowed = lines.filter { Self.has($0.description, rest) }
                for line in narrowed.isEmpty ? Array(lines) : narrowed where seen.insert(line.row).inserted {
                    found.append(TariffMatch(line: line, way: .synonym(word)))
                }
            }
        }
        guard !words.isEmpty else { return found }
        for line in schedule.lines where Self.has(line.description, words) && seen.insert(line.row).inserted {
            found.append(TariffMatch(line: line, way: .description))
        }
        return found
    }

    /// The synonyms that a text holds; of several within each other, the longest.
    private func bySynonym(_ text: String, _ words: [String]) -> [(String, [HSCode])] {
        var found: [(word: String, codes: [HSCode])] = []
        for synonym in synonyms {
            let here = synonym.spellings.filter { Self.holds(text, words, $0) }
            if let longest = here.max(by: { $0.utf8.count < $1.utf8.count }) { found.append((longest, synonym.codes)) }
        }
        return found.filter { one in
            !found.contains { $0.word != one.word && $0.word.contains(one.word) }
        }
    }

    /// Whether a text holds a word: words of letters with spaces between them as a whole, Chinese ones anywhere.
    private static func holds(_ text: String, _ words: [String], _ spelling: String) -> Bool {
        let parts = Self.words(of: spelling)
        guard !parts.isEmpty, !spelling.unicodeScalars.contains(where: { $0.value >= 0x2E80 }) else { return text.contains(spelling) }
        guard words.count >= parts.count else { return false }
        return (0...(words.count - parts.count)).contains { start in
            parts.enumerated().allSatisfy { words[start + $0.offset].isForm(of: $0.element) }
        }
    }

    /// The words of letters and digits, in lower case already.
    private static func words(of text: String) -> [String] {
        text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    /// Whether a description has words that begin with each of these.
    private static func has(_ description: String, _ wanted: [String]) -> Bool {
        guard !wanted.isEmpty else { return true }
        let bytes = description.utf8.map { $0.isCapital ? $0 + 32 : $0 }
        return wanted.allSatisfy { word in
            let stem = Array(word.withoutPlural.utf8)
            var start = 0
            while start + stem.count <= bytes.count {
                if bytes[start] == stem[0], start == 0 || !bytes[start - 1].isWordByte, bytes[start...].starts(with: stem) { return true }
                start += 1
            }
            return false
        }
    }
}

extension UInt8 {
    fileprivate var isWordByte: Bool { isDigit || isSmallLetter || isCapital || self >= 0x80 }
}

extension String {
    /// An English word without the ending of its plural.
    fileprivate var withoutPlural: String {
        guard utf8.count > 3, hasSuffix("s"), !hasSuffix("ss") else { return self }
        return String(dropLast(hasSuffix("ies") || hasSuffix("ches") || hasSuffix("shes") || hasSuffix("xes") ? (hasSuffix("ies") ? 3 : 2) : 1))
    }

    fileprivate func isForm(of word: String) -> Bool { self == word || withoutPlural == word.withoutPlural }
}
