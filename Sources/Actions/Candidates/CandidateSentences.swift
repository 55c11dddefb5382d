import Chain
import Figures

/// The words of candidates, for the command line and the pages.
public enum CandidateSentences {
    static let position = LocalizedText(en: "No.", zh: "名次", vi: "Hạng")
    static let candidate = LocalizedText(en: "Candidate", zh: "候选", vi: "Ứng viên")
    static let score = LocalizedText(en: "Sum of ranks", zh: "名次之和", vi: "Tổng hạng")
    static let unknown = LocalizedText(en: "Unknown", zh: "未知项", vi: "Chưa biết")
    public static let places = LocalizedText(en: "Places", zh: "地区", vi: "Nơi")
    public static let enterprises = LocalizedText(en: "Enterprises", zh: "企业", vi: "Doanh nghiệp")

    /// How candidates are ranked.
    public static let rule = LocalizedText(
        en: "In each criterion a candidate’s rank is 1 + how many others are known to have more; what is not known takes the middle rank, neither none nor any. The sum of the ranks orders the candidates; each criterion counts once, equal sums share a position (=). Within reach means within the candidate’s prefecture, or the place itself where it is larger.",
        zh: "每项标准的名次为1加已知更高者的个数；未知值取中间名次，既不当作零也不当作有。按名次之和排序，各项权重相同，和相等则并列（=）。“可及”指所在设区市，或更大的地区本身。",
        vi: "Ở mỗi tiêu chí, hạng là 1 cộng số ứng viên đã biết là cao hơn; giá trị chưa biết lấy hạng giữa, không coi là không. Xếp theo tổng hạng; mỗi tiêu chí tính một lần, tổng bằng nhau thì đồng hạng (=). Trong tầm là trong thành phố cấp địa khu của ứng viên, hoặc chính nơi đó nếu lớn hơn.")

    /// What would settle the values that are not known, each once.
    public static func unknowns(_ sheet: CandidateSheet) -> [LocalizedText] {
        var told: [LocalizedText] = []
        for candidate in sheet.candidates {
            for criterion in sheet.criteria {
                guard let reason = candidate.values[criterion]?.value.unknown else { continue }
                let (words, why, remedy) = (criterion.words, reason.reason, reason.remedy)
                let text = LocalizedText(
                    en: "\(words.en): \(why.en). \(remedy.en)", zh: "\(words.zh)：\(why.zh)。\(remedy.zh)", vi: "\(words.vi): \(why.vi). \(remedy.vi)")
                if !told.contains(text) { told.append(text) }
            }
        }
        return told
    }

    static func table(_ sheet: CandidateSheet, name: String, title: LocalizedText) -> AnswerTable {
        let columns = sheet.criteria.map { criterion -> AnswerTable.Column in
            let unit = sheet.candidates.compactMap { $0.values[criterion] }.first { $0.value.unknown == nil }?.unit ?? .index
            let shown = unit == .yuan ? MeasurementUnit.named("million yuan") ?? unit : unit == .kilowatt ? MeasurementUnit.named("MW") ?? unit : unit
            return .number(criterion.rawValue, capitalised(criterion.words), unit: shown, decimals: [.density, .proximity].contains(criterion) ? 3 : nil)
        }
        let names: [AnswerTable.Column] = [.words("position", position, isShort: true), .words("candidate", candidate)]
        let sums: [AnswerTable.Column] = [.number("score", score), .words("unknown", unknown, isShort: true)]
        return AnswerTable(
            name: name, title: title, columns: names + columns + sums,
            rows: sheet.ranking.order.map { number -> [AnswerTable.Cell] in
                let position = "\(sheet.ranking.positions[number])" + (sheet.ranking.isShared(number) ? "=" : "")
                var cells: [AnswerTable.Cell] = [.words(LocalizedText(same: position)), .words(sheet.candidates[number].name)]
                for criterion in sheet.criteria {
                    cells.append(sheet.value(number, criterion).map { .number($0) } ?? .words(LocalizedText(same: "–")))
                }
                return cells + [.number(sheet.score(number)), .words(LocalizedText(same: "\(sheet.unknownCount(number))"))]
            })
    }

    private static func capitalised(_ text: LocalizedText) -> LocalizedText {
        func first(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
        return LocalizedText(en: first(text.en), zh: text.zh, vi: first(text.vi))
    }
}
