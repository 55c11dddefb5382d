import Figures
import Products
import Testing

@Suite("GB/T 4754 codes")
struct IndustryClassificationTests {
    static let classification: IndustryClassification = {
        var classification = IndustryClassification()
        for (number, row) in [
            ("C", "section", ""), ("38", "division", "C"), ("39", "division", "C"), ("391", "group", "39"),
            ("3911", "class", "391"), ("B", "section", ""), ("06", "division", "B"), ("XX", "nonsense", "C"),
        ].enumerated() {
            classification.take(DatedHistoryTests.line(
                known: "2020-01-01", number, subject: row.0,
                fields: ["level": row.1, "parent": row.2, "name_en": row.0, "name_zh": row.0, "name_vi": row.0]))
        }
        return classification
    }()

    @Test("The codes above, nearest first; codes below the imported rows find them by their digits", arguments: [
        ("3911", ["391", "39", "C"]), ("391", ["39", "C"]), ("39", ["C"]), ("C", []), ("06", ["B"]),
        ("3849", ["384", "38", "C"]), ("4019", ["401", "40"]), ("", []), ("XX", []),
    ])
    func ancestors(_ code: String, _ expected: [String]) {
        #expect(Self.classification.ancestors(of: code) == expected)
    }

    @Test("A class lies in itself and in what is above it, by code and not by its first digits alone", arguments: [
        ("3911", "3911", true), ("3911", "39", true), ("3911", "C", true), ("3911", "B", false), ("3911", "3", false),
        ("39", "3911", false), ("0610", "06", true), ("0610", "B", true), ("", "C", false),
    ])
    func within(_ code: String, _ ancestor: String, _ expected: Bool) {
        #expect(Self.classification.isClass(code, within: ancestor) == expected)
    }

    @Test("Rows of unknown level are not taken")
    func levels() {
        #expect(Self.classification.classes["XX"] == nil)
        #expect(Self.classification.classes["391"]?.level == .group)
    }
}
