import Figures

/// A column of a table that may stand under its own name, or under its title in any of the three languages.
protocol TitledColumn: RawRepresentable, CaseIterable, Hashable where RawValue == String {
    var title: LocalizedText { get }
}

extension TitledColumn {
    /// The column of a header's text.
    init?(header: String) {
        let text = header.trimmedOfSpaces.lowercased()
        let found = Self.allCases.first { column in
            column.rawValue == text || [column.title.en, column.title.zh, column.title.vi].contains { $0.lowercased() == text }
        }
        guard let found else { return nil }
        self = found
    }
}
