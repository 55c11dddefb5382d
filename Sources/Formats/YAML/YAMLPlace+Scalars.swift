import Figures

extension YAMLPlace {
    /// The scalar as it is written; YAML's own guesses at types are not followed.
    var text: String {
        get throws(YAMLProblem) {
            guard let scalar = node.scalar else { throw problem(.notAText) }
            guard !scalar.string.trimmedOfSpaces.isEmpty else { throw problem(.empty) }
            return scalar.string
        }
    }

    /// Lower-case letters, digits, hyphens, underscores and points, beginning with a letter.
    var id: String {
        get throws(YAMLProblem) {
            let text = try text
            let isId = text.utf8.enumerated().allSatisfy { offset, byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"): true
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."): offset > 0
                default: false
                }
            }
            guard isId else { throw problem(.notAnId) }
            return text
        }
    }

    var boolean: Bool {
        get throws(YAMLProblem) {
            switch try text {
            case "true", "yes": true
            case "false", "no": false
            default: throw problem(.notABoolean)
            }
        }
    }

    var day: Day {
        get throws(YAMLProblem) {
            guard let day = Day(try text) else { throw problem(.notADay) }
            return day
        }
    }

    var decimal: ExactDecimal {
        get throws(YAMLProblem) {
            guard let value = try? ExactDecimal(parsing: try text) else { throw problem(.notADecimal) }
            return value
        }
    }

    func wholeNumber(in range: ClosedRange<Int>) throws(YAMLProblem) -> Int {
        guard let value = Int(try text), range.contains(value) else {
            throw problem(.notAWholeNumber(least: range.lowerBound, most: range.upperBound))
        }
        return value
    }

    /// One of the words of a vocabulary.
    func word<Word: RawRepresentable & CaseIterable>(
        of type: Word.Type
    ) throws(YAMLProblem) -> Word where Word.RawValue == String {
        let known = Word.allCases.map(\.rawValue)
        guard let word = Word(rawValue: try text) else {
            throw problem(.notAWord(nearest: Spelling.nearest(to: try text, among: known), known: known))
        }
        return word
    }

    /// Words of a closed list, one after the other.
    func words<Word: RawRepresentable & CaseIterable>(
        of type: Word.Type
    ) throws(YAMLProblem) -> [Word] where Word.RawValue == String {
        var words: [Word] = []
        for element in try elements { words.append(try element.word(of: type)) }
        return words
    }

    var unit: MeasurementUnit {
        get throws(YAMLProblem) {
            guard let unit = MeasurementUnit.named(try text) else {
                let known = MeasurementUnit.catalogue.flatMap { [$0.code] + $0.aliases }
                throw problem(.unknownUnit(nearest: Spelling.nearest(to: try text, among: known)))
            }
            return unit
        }
    }

    var texts: [String] {
        get throws(YAMLProblem) {
            var texts: [String] = []
            for element in try elements { texts.append(try element.text) }
            return texts
        }
    }

    /// A text in three languages, none left out.
    var localizedText: LocalizedText {
        get throws(YAMLProblem) {
            let members = try members(["en", "zh", "vi"], required: ["en", "zh", "vi"])
            return LocalizedText(en: try text(members, "en"), zh: try text(members, "zh"), vi: try text(members, "vi"))
        }
    }

    /// Lists of words by language; languages may be left out.
    var wordsByLanguage: [Language: [String]] {
        get throws(YAMLProblem) {
            var words: [Language: [String]] = [:]
            for (key, place) in try members(Language.allCases.map(\.rawValue)) {
                if let language = Language(rawValue: key) { words[language] = try place.texts }
            }
            return words
        }
    }

    private func text(_ members: [String: YAMLPlace], _ key: String) throws(YAMLProblem) -> String {
        try required(members, key).text
    }

    /// A member that must be there.
    func required(_ members: [String: YAMLPlace], _ key: String) throws(YAMLProblem) -> YAMLPlace {
        guard let place = members[key] else { throw problem(.missingKey(key)) }
        return place
    }
}
