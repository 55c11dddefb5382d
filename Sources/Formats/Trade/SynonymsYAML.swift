import Figures
import Trade

/// Reads the words that people have for goods from YAML: a list of `{en, zh, vi, codes}`, each language a list of words.
public enum SynonymsYAML {
    public static func read(_ bytes: [UInt8], file: String) throws(YAMLProblem) -> [TariffSynonym] {
        var synonyms: [TariffSynonym] = []
        for place in try YAMLPlace(bytes, file: file).elements {
            let keys = Language.allCases.map(\.rawValue) + ["codes"]
            let members = try place.members(keys, required: keys)
            var words: [Language: [String]] = [:]
            for language in Language.allCases { words[language] = try place.required(members, language.rawValue).texts }
            synonyms.append(TariffSynonym(words: words, codes: try place.required(members, "codes").hsCodes))
        }
        return synonyms
    }
}
