import Figures

/// A row of GB/T 4754: a section (`C`), division (`39`), group (`391`) or class (`3911`).
public struct IndustryClass: Hashable, Sendable {
    public enum Level: String, Hashable, Sendable, CaseIterable {
        case section, division, group, `class`
    }

    public var code: String
    public var level: Level
    /// The section of a division; otherwise the code less its last digit.
    public var parent: String?
    public var name: LocalizedText

    public init(code: String, level: Level, parent: String?, name: LocalizedText) {
        self.code = code
        self.level = level
        self.parent = parent
        self.name = name
    }
}
