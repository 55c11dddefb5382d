import Figures
import Statistics
import Trade

/// A place of a file that was not taken, with all that is needed to mend it.
public struct FileReject: Error, Hashable, Sendable {
    public var file: String
    /// From 1; 0 where the place is unknown.
    public var line: Int
    /// The way to the place: `rules[3].rule`.
    public var field: String
    public var text: String
    public var message: LocalizedText
    public var mend: LocalizedText

    public init(file: String, line: Int, field: String, text: String, message: LocalizedText, mend: LocalizedText) {
        (self.file, self.line, self.field, self.text) = (file, line, field, text)
        (self.message, self.mend) = (message, mend)
    }

    init(_ problem: YAMLProblem) {
        (file, line, field, text) = (problem.file, problem.line, problem.path, problem.text)
        (message, mend) = (problem.message, problem.mend)
    }

    /// A row or a file whose very shape is wrong, in the words that filers of forms read.
    init(_ problem: FormProblem, file: String) {
        (self.file, line, field, text) = (file, problem.row, problem.field, problem.text)
        (message, mend) = (problem.message, problem.mend)
    }

    init(_ error: RuleExpressionError, at place: YAMLPlace) {
        self.init(place.problem(.empty, text: error.text))
        (message, mend) = (error.message, error.mend)
    }

    init(_ conflict: RuleConflict, file: String) {
        (self.file, line, field, text) = (file, 0, "rules", conflict.code.description)
        message = conflict.message
        mend = LocalizedText(en: "keep one of the two", zh: "两条中只保留一条", vi: "chỉ giữ một trong hai")
    }

    /// One line: the file, the place, what is wrong with which text, what to write.
    public func line(_ language: Language) -> String {
        let place = switch language {
        case .english: "line \(line)"
        case .chinese: "第\(line)行"
        case .vietnamese: "dòng \(line)"
        }
        let words = [file, line > 0 ? place : "", field, quoted(beside: message[language]), message[language]].filter { !$0.isEmpty }
        return language == .chinese
            ? words.joined(separator: "：") + "；" + mend[language] : words.joined(separator: ": ") + "; " + mend[language]
    }

    /// The offending text, longer than within a message, since rules are long; empty where the message quotes it already.
    private func quoted(beside message: String) -> String {
        guard !text.isEmpty, !message.contains("“\(YAMLProblem.shown(text))”") else { return "" }
        return "“\(YAMLProblem.shown(text, most: 200))”"
    }
}
