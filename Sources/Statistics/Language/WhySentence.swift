import Figures
import Registry

/// The why of a figure in one sentence.
public struct WhySentence {
    private let language: Language
    private let kindOfPlace: (String) -> PlaceKind?

    /// - Parameter kindOfPlace: what kind of place an id is; `nil` for respondents and things.
    public init(language: Language, kindOfPlace: @escaping (String) -> PlaceKind?) {
        self.language = language
        self.kindOfPlace = kindOfPlace
    }

    public func text(of figure: Figure) -> String {
        let node = figure.derivation
        if let reason = figure.value.unknown {
            return SentenceWords.unknown(reason: reason.reason, remedy: reason.remedy)[language]
        }
        let value = figure.text(in: language)
        let operands = node.listed.map { $0.text(in: language) }
        switch (node.operation, operands.count) {
        case (.sum, _): return sum(value, figure)
        case (.growth, 2): return SentenceWords.growth(value, from: operands[1], to: operands[0])[language]
        case (.share, 2): return SentenceWords.share(value, part: operands[0], whole: operands[1])[language]
        case (.difference, 2): return SentenceWords.difference(value, operands[0], less: operands[1])[language]
        default: break
        }
        if let cell = node.cell {
            return SentenceWords.read(value, name: cell.name, row: cell.row, field: cell.field, knownOn: cell.knownOn.words)[language]
        }
        return SentenceWords.other(value, node.operation.words)[language]
    }

    private func sum(_ value: String, _ figure: Figure) -> String {
        let children = figure.derivation.listed
        let places = places(children, than: figure.address)
        if let response = figure.response, response.answered > 0 {
            let percent = response.rate.map { NumberFormat(language).text($0.rounded(places: 1, exponent: 2)) + "%" } ?? "–"
            return SentenceWords.reports(value, count(response.answered), places: places, percent: percent)[language]
        }
        if let places { return SentenceWords.over(value, places)[language] }
        return children.isEmpty ? SentenceWords.nothing(value)[language] : SentenceWords.parts(value, count(children.count))[language]
    }

    /// The places that a sum opens into: `38 parks`; parks and sites are told apart.
    private func places(_ children: [Derivation], than address: FigureAddress) -> String? {
        let kinds = children.map { child in
            (child.address.figure?.places ?? []).first { !address.places.contains($0) && kindOfPlace($0) != nil }.flatMap(kindOfPlace)
        }
        let known = kinds.compactMap { $0 }
        guard !known.isEmpty, known.count == kinds.count else { return nil }
        let counted = PlaceKind.allCases.compactMap { kind in
            let count = known.count { $0 == kind }
            return count == 0 ? nil : kind.counted(count, in: language)
        }
        return counted.joined(separator: SentenceWords.and[language])
    }

    private func count(_ number: Int) -> String {
        NumberFormat(language).text(ExactDecimal(number).rounded(places: 0))
    }
}
