import Figures
import Registry

extension Reconciliation {
    /// Whether our value, and with it the verdict, rests on synthetic records.
    public var restsOnGenerated: Bool { figure.flags.contains(.synthetic) }

    /// Our value in the printed unit with the printed decimals, and one more where it differs; as
    /// the language counts, where it does not count in that unit.
    public func comparableText(in language: Language) -> String {
        let printed = statement.printed.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
        let isSame = difference?.isZero ?? true
        let decimals = isSame ? printed : min(printed + 1, ExactDecimal.places)
        let style =
            statement.unit.isCounted(in: language)
            ? FigureStyle(scale: .unit(statement.unit), decimals: decimals, direction: .signs) : FigureStyle(direction: .signs)
        return figure.text(in: language, style: style)
    }

    /// Whether ours lies inside what was printed; `nil` where nothing can be said.
    public var isInside: Bool? {
        switch verdict {
        case .inside: true
        case .outside: false
        case .quoted, .unknown: nil
        }
    }
}

extension [Reconciliation] {
    /// The latest publications first, each in the order of its document.
    public var newestFirst: [Reconciliation] {
        enumerated().sorted {
            ($1.element.statement.publishedOn, $0.offset) < ($0.element.statement.publishedOn, $1.offset)
        }.map(\.element)
    }
}

extension Reconciliation.Verdict {
    public var words: LocalizedText {
        switch self {
        case .inside: LocalizedText(en: "inside", zh: "区间内", vi: "trong khoảng")
        case .outside: LocalizedText(en: "outside", zh: "区间外", vi: "ngoài khoảng")
        case .quoted: LocalizedText(en: "quoted", zh: "引用", vi: "trích dẫn")
        case .unknown: LocalizedText(en: "unknown", zh: "未知", vi: "chưa rõ")
        }
    }
}

extension Statement {
    /// Who said it, as the statement names it, else as its document does.
    public var source: String { line["source"].isEmpty ? line.filing.document.source : line["source"] }
}
