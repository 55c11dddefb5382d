import Figures
import Statistics

/// Says in a sentence why a figure of a text was judged as it was.
public struct JudgementWords: Sendable {
    public let language: Language

    public init(language: Language) {
        self.language = language
    }

    /// The sentence of a judgement without address: what stood in the way, or that nothing is filed.
    public func sentence(_ judgement: Judgement) -> String {
        judgement.failure.map { $0.words[language] } ?? judgement.candidates.map(sentence).joined(separator: " ")
    }

    /// The sentence of one address.
    public func sentence(_ judged: CandidateJudge.Judged) -> String {
        let ours = self.ours(judged)
        let asOf = judged.figure.asOf.words
        let text =
            switch judged.verdict {
            case .matches:
                LocalizedText(
                    en: "Ours is \(ours), which is what was printed, rounded.", zh: "我方数为\(ours)，舍入后即为所印数字。",
                    vi: "Số của ta là \(ours), làm tròn đúng bằng số đã in.")
            case .cut:
                LocalizedText(
                    en: "Ours is \(ours); the printed digits are cut off, not rounded.", zh: "我方数为\(ours)；所印数字系截断，并非舍入。",
                    vi: "Số của ta là \(ours); các chữ số in ra bị cắt bớt chứ không làm tròn.")
            case .loose:
                LocalizedText(
                    en: "Ours is \(ours): the bound holds, and lies far from it.", zh: "我方数为\(ours)：所述界限成立，但相距较远。",
                    vi: "Số của ta là \(ours): giới hạn đúng nhưng cách xa.")
            case .anotherVintage:
                LocalizedText(
                    en: "As known on \(asOf.en) ours is \(ours); that is not what was known on the day of publication.",
                    zh: "截至\(asOf.zh)我方数为\(ours)，并非发布当日所知的数。",
                    vi: "Theo hiểu biết ngày \(asOf.vi) số của ta là \(ours); đó không phải số biết vào ngày công bố.")
            case .anotherBasis:
                LocalizedText(
                    en: "Ours is \(ours), but on another basis: \(judged.figure.address.measure.words.en).",
                    zh: "我方数为\(ours)，但口径不同：\(judged.figure.address.measure.words.zh)。",
                    vi: "Số của ta là \(ours), nhưng theo cơ sở khác: \(judged.figure.address.measure.words.vi).")
            case .contradicted:
                LocalizedText(
                    en: "Ours is \(ours), as known on \(asOf.en).", zh: "截至\(asOf.zh)，我方数为\(ours)。", vi: "Số của ta là \(ours), theo hiểu biết ngày \(asOf.vi).")
            case .asQuoted:
                judged.agrees
                    ? LocalizedText(
                        en: "Held only as a quotation, which says the same: no match.", zh: "本库仅存引用，引用与此相同，不作为一致。",
                        vi: "Chỉ có dưới dạng trích dẫn, nói giống vậy: không phải là khớp.")
                    : LocalizedText(
                        en: "Held only as a quotation, which says \(ours).", zh: "本库仅存引用，引用为\(ours)。", vi: "Chỉ có dưới dạng trích dẫn, ghi là \(ours).")
            case .notInOurData, .ambiguous:
                judged.figure.value.unknown?.words
                    ?? LocalizedText(en: "We hold no such figure.", zh: "本库没有该数字。", vi: "Dữ liệu không có số này.")
            }
        return text[language]
    }

    /// Our value beside the printed one, or a dash.
    public func ours(_ judgement: Judgement) -> String {
        judgement.comparable.map(ours) ?? "–"
    }

    /// Ours less the printed number with its sign, or a dash.
    public func difference(_ judgement: Judgement) -> String {
        judgement.comparable?.difference.map { NumberFormat(language).text($0, sign: .always) } ?? "–"
    }

    /// Our value, in the scale that people read.
    public func ours(_ judged: CandidateJudge.Judged) -> String {
        let figure = judged.figure
        let isRate = figure.unit == .percent
        return figure.text(in: language, style: FigureStyle(decimals: isRate ? judged.printed.places + 1 : nil))
    }
}
