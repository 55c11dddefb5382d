import Chain
import Figures

/// The words of specialisation, for the command line and the pages.
public enum SpecialisationSentences {
    static let place = LocalizedText(en: "Place", zh: "地区", vi: "Nơi")
    static let product = LocalizedText(en: "Class", zh: "行业", vi: "Ngành")
    static let quotient = LocalizedText(en: "Location quotient", zh: "区位商", vi: "Thương số vị trí")
    static let density = LocalizedText(en: "Density", zh: "关联密度", vi: "Mật độ liên quan")
    static let complexity = LocalizedText(en: "Complexity", zh: "复杂度", vi: "Độ phức tạp")
    static let concentration = LocalizedText(en: "Concentration", zh: "集中度", vi: "Mức tập trung")
    static let diversity = LocalizedText(en: "Diversity", zh: "多样性", vi: "Độ đa dạng")
    static let ubiquity = LocalizedText(en: "Places", zh: "专业化地区数", vi: "Số nơi")
    static let specialised = LocalizedText(en: "Most specialised", zh: "专业化程度最高", vi: "Chuyên môn hóa nhất")
    static let possible = LocalizedText(en: "Nearest possible", zh: "最邻近的潜在行业", vi: "Ngành có thể gần nhất")
    static let places = LocalizedText(en: "Places", zh: "各地区", vi: "Các nơi")
    static let classes = LocalizedText(en: "Classes", zh: "各行业", vi: "Các ngành")

    /// How the columns are to be read.
    public static let rule = LocalizedText(
        en: "Location quotient: the class’s share of the place over its share of all; specialised from 1 on (on exports it is the revealed comparative advantage). Density: how much of what is near the class the place is specialised in, 0 to 1. Complexity: of classes and places, in standard deviations; undefined where the mathematics is. Concentration: Herfindahl-Hirschman index, 1 for one alone.",
        zh: "区位商：行业占本地比重与占总体比重之比，不小于1为专业化（用于出口即显示性比较优势）。关联密度：与该行业邻近的行业中本地已专业化的程度，0至1。复杂度：以标准差计；数学上无定义时注明。集中度：赫芬达尔指数，独家为1。",
        vi: "Thương số vị trí: tỷ trọng của ngành trong nơi đó chia cho tỷ trọng trong toàn bộ; từ 1 là chuyên môn hóa (với xuất khẩu là lợi thế so sánh hiển thị). Mật độ: nơi đó đã chuyên môn hóa bao nhiêu trong các ngành gần, từ 0 đến 1. Độ phức tạp: tính theo độ lệch chuẩn; ghi rõ khi toán học không xác định. Mức tập trung: chỉ số Herfindahl-Hirschman, một mình là 1.")

    /// Why there are no complexity indices, where there are none.
    public static func undefined(_ numbers: SpecialisationNumbers) -> LocalizedText? {
        guard case .failure(let reason) = numbers.table.complexity else { return nil }
        let told = reason.message
        return LocalizedText(en: "Complexity is undefined: \(told.en).", zh: "复杂度无定义：\(told.zh)。", vi: "Độ phức tạp không xác định: \(told.vi).")
    }

    static func heading(_ indicator: LocalizedText, _ subject: LocalizedText, _ period: Period) -> LocalizedText {
        let days = period.words
        return LocalizedText(
            en: "Specialisation: \(subject.en), \(indicator.en), \(days.en)", zh: "专业化：\(subject.zh)，\(indicator.zh)，\(days.zh)",
            vi: "Chuyên môn hóa: \(subject.vi), \(indicator.vi), \(days.vi)")
    }

    /// A class with its code.
    static func coded(_ member: SpecialisationTable.Member) -> LocalizedText {
        LocalizedText(en: "\(member.id) \(member.name.en)", zh: "\(member.id) \(member.name.zh)", vi: "\(member.id) \(member.name.vi)")
    }

    /// Money is told in millions.
    static func unit(of table: SpecialisationTable) -> MeasurementUnit {
        table.unit == .yuan ? MeasurementUnit.named("million yuan") ?? table.unit : table.unit
    }
}
