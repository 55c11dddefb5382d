import Figures
import Statistics

extension FormField {
    /// The words for a field's content.
    private enum ContentWord: String, CaseIterable {
        case text, reference, number, month, day, year, choice
        case yesNo = "yes-no"
        case creditCode = "credit-code"

        /// The keys that describe this content, beside those of every field.
        var keys: (allowed: [String], required: [String]) {
            switch self {
            case .reference: (["of"], ["of"])
            case .number: (["unit", "decimals", "negative"], ["unit"])
            case .choice: (["choices"], ["choices"])
            default: ([], [])
            }
        }
    }

    init(_ place: YAMLPlace) throws(YAMLProblem) {
        // The type says which keys may stand beside it, so it is read before the others are judged.
        let everyKey = ["id", "type", "title", "required", "of", "unit", "decimals", "negative", "choices"]
        let typed = try place.members(everyKey, required: ["id", "type", "title"])
        let word = try place.required(typed, "type").word(of: ContentWord.self)
        let members = try place.members(
            ["id", "type", "title", "required"] + word.keys.allowed, required: word.keys.required)
        self.init(
            id: try place.required(members, "id").id, title: try place.required(members, "title").localizedText,
            content: try Self.content(word, place, members), isRequired: try members["required"]?.boolean ?? false)
    }

    private static func content(
        _ word: ContentWord, _ place: YAMLPlace, _ members: [String: YAMLPlace]
    ) throws(YAMLProblem) -> Content {
        switch word {
        case .text: return .text
        case .month: return .month
        case .day: return .day
        case .year: return .year
        case .yesNo: return .yesNo
        case .creditCode: return .creditCode
        case .reference: return .reference(try place.required(members, "of").word(of: Vocabulary.self))
        case .choice:
            let list = try place.required(members, "choices")
            let choices = try list.texts
            guard !choices.isEmpty else { throw list.problem(.empty) }
            return .choice(choices)
        case .number:
            return .number(
                unit: try place.required(members, "unit").unit,
                decimals: try members["decimals"]?.wholeNumber(in: 0...ExactDecimal.places) ?? 0,
                mayBeNegative: try members["negative"]?.boolean ?? false)
        }
    }
}
