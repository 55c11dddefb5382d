import Figures
import Statistics

/// The words of tables that set published figures beside ours.
enum ReconciliationWords {
    static let figure = LocalizedText(en: "Figure", zh: "指标", vi: "Chỉ tiêu")
    static let published = LocalizedText(en: "Published", zh: "公布", vi: "Công bố")
    static let ours = LocalizedText(en: "Computed", zh: "计算", vi: "Tính toán")
    static let verdict = LocalizedText(en: "Verdict", zh: "判断", vi: "Kết luận")
    static let none = LocalizedText(
        en: "No published figures are held. Import a file of the form statements, and they stand here beside ours.",
        zh: "尚无公布数。导入 statements 表的文件后，将在此与计算数对照。",
        vi: "Chưa có số công bố nào. Hãy nhập tệp theo biểu statements, chúng sẽ nằm cạnh số của ta ở đây.")

    static func headline(_ zone: LocalizedText, today: Day) -> LocalizedText {
        LocalizedText(
            en: "\(zone.en): the published figures beside ours, as known on \(today.words.en)",
            zh: "\(zone.zh)：公布数与计算数对照，截至\(today.words.zh)",
            vi: "\(zone.vi): số công bố bên cạnh số tính toán, theo hiểu biết đến \(today.words.vi)")
    }

    static func all(_ zone: LocalizedText, today: Day) -> LocalizedText {
        LocalizedText(
            en: "\(zone.en): every published figure beside ours, as known on \(today.words.en)",
            zh: "\(zone.zh)：全部公布数与计算数对照，截至\(today.words.zh)",
            vi: "\(zone.vi): mọi số công bố bên cạnh số tính toán, theo hiểu biết đến \(today.words.vi)")
    }

    static func summary(_ rows: [Reconciliation]) -> LocalizedText {
        func count(_ verdict: Reconciliation.Verdict) -> Int { rows.count { $0.verdict == verdict } }
        let inside = count(.inside)
        let outside = count(.outside)
        let quoted = count(.quoted)
        let unknown = count(.unknown)
        let computed = inside + outside
        var text = LocalizedText(
            en: "\(inside) of \(computed) computed figures \(inside == 1 ? "lies" : "lie") inside the printed rounding; \(quoted) \(quoted == 1 ? "is" : "are") quoted, never a match",
            zh: "计算数\(computed)项，其中\(inside)项在公布数的舍入区间内；引用\(quoted)项，不作判断",
            vi: "\(inside) trên \(computed) số tính toán nằm trong khoảng làm tròn của số in; \(quoted) số trích dẫn, không kết luận")
        if unknown > 0 {
            text.en += "; \(unknown) \(unknown == 1 ? "has" : "have") no value of ours"
            text.zh += "；\(unknown)项尚无计算数"
            text.vi += "; \(unknown) số chưa tính được"
        }
        return LocalizedText(en: text.en + ".", zh: text.zh + "。", vi: text.vi + ".")
    }
}

extension Reconciliation.Verdict {
    var words: LocalizedText {
        switch self {
        case .inside: LocalizedText(en: "inside", zh: "区间内", vi: "trong khoảng")
        case .outside: LocalizedText(en: "outside", zh: "区间外", vi: "ngoài khoảng")
        case .quoted: LocalizedText(en: "quoted", zh: "引用", vi: "trích dẫn")
        case .unknown: LocalizedText(en: "unknown", zh: "未知", vi: "chưa rõ")
        }
    }
}
