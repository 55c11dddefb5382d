import Figures

/// What is wrong at one place of a YAML file: enough to mend it.
public struct YAMLProblem: Error, Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// Not YAML; the parser's own words.
        case syntax(String)
        case notUTF8
        case notAMapping, notAList, notAText
        case unknownKey(nearest: String?, known: [String])
        case missingKey(String)
        /// None of the keys of which one must stand here.
        case missingOneOf([String])
        case duplicateKey
        /// None of the words that may stand here.
        case notAWord(nearest: String?, known: [String])
        case unknownUnit(nearest: String?)
        /// A name that nothing above it bears: `field`, `series`.
        case unknownName(of: String, nearest: String?)
        /// The field named is not of the content that its use needs.
        case unsuitableField(needed: String)
        /// A field that every form of the kind must have.
        case missingField(String, kind: String)
        /// A report must refer to its respondent once.
        case missingRespondent(String)
        case notAnId
        case duplicateId
        case notADay, notABoolean, notADecimal
        /// A number below or above what can be computed with.
        case outOfRange(isPositive: Bool)
        case notAWholeNumber(least: Int, most: Int)
        case notAscending
        case empty
        case notABaseUnit(base: String)
        /// What only one kind of file can get wrong, in its own words.
        case told(LocalizedText, mend: LocalizedText)
    }

    public var file: String
    /// From 1; 0 where the place is unknown.
    public var line: Int
    /// The way to the place: `versions[0].fields[3].unit`; empty for the whole file.
    public var path: String
    /// The offending text, if one stands there.
    public var text: String
    public var reason: Reason

    public init(file: String, line: Int, path: String, text: String, reason: Reason) {
        self.file = file
        self.line = line
        self.path = path
        self.text = text
        self.reason = reason
    }
}
