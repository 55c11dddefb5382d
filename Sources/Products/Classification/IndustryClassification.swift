import Figures

/// The national classification of economic activities, GB/T 4754-2017, as far as it was imported.
public struct IndustryClassification: Sendable {
    public private(set) var classes: [String: IndustryClass] = [:]

    public init(_ classes: some Sequence<IndustryClass> = []) {
        for row in classes { self.classes[row.code] = row }
    }

    /// Takes a line of the form of kind `classes`.
    public mutating func take(_ line: FiledLine) {
        guard let level = IndustryClass.Level(rawValue: line["level"]) else { return }
        classes[line.line.subject] = IndustryClass(
            code: line.line.subject, level: level, parent: line["parent"].isEmpty ? nil : line["parent"],
            name: LocalizedText(en: line["name_en"], zh: line["name_zh"], vi: line["name_vi"]))
    }

    /// The codes above a code, nearest first. Codes below the imported rows still find their
    /// group and division by their digits.
    public func ancestors(of code: String) -> [String] {
        var found: [String] = []
        var next = parent(of: code)
        while let code = next, !found.contains(code) {
            found.append(code)
            next = parent(of: code)
        }
        return found
    }

    /// The code one level up; `nil` for a section.
    public func parent(of code: String) -> String? {
        if let known = classes[code]?.parent { return known }
        return code.count > 2 && code.allSatisfy(\.isNumber) ? String(code.dropLast()) : nil
    }

    /// Whether a class is a code itself or lies below it.
    public func isClass(_ code: String, within ancestor: String) -> Bool {
        code == ancestor || ancestors(of: code).contains(ancestor)
    }
}
