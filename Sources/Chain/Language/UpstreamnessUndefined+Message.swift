import Figures

extension UpstreamnessUndefined {
    /// Why there is no upstreamness; industries are counted from 1, as in the table.
    public var message: LocalizedText {
        switch self {
        case .wrongCount(let count, let industries):
            LocalizedText(
                en: "\(count) coefficients for \(industries) industries", zh: "\(count) 个系数对应 \(industries) 个行业",
                vi: "\(count) hệ số cho \(industries) ngành")
        case .noCoefficient(_, let from, let to):
            LocalizedText(
                en: "what industry \(to + 1) uses of industry \(from + 1) is negative or no number", zh: "行业 \(to + 1) 对行业 \(from + 1) 的消耗系数为负或不是数字",
                vi: "hệ số ngành \(to + 1) dùng của ngành \(from + 1) là số âm hoặc không phải số")
        case .noOutput(_, let industry):
            LocalizedText(
                en: "industry \(industry + 1) has no output to take shares of", zh: "行业 \(industry + 1) 没有产出，无法计算份额",
                vi: "ngành \(industry + 1) không có sản lượng để tính tỷ trọng")
        case .singular:
            LocalizedText(
                en: "some industries use up exactly what they make: the chain never ends", zh: "部分行业的产出恰好全部被自身消耗：链条没有终点",
                vi: "một số ngành dùng hết đúng phần mình làm ra: chuỗi không có điểm cuối")
        case .usesMoreThanItMakes(let industry):
            LocalizedText(
                en: "industries, \(industry + 1) among them, use up more than they make", zh: "部分行业（包括行业 \(industry + 1)）的消耗大于产出",
                vi: "một số ngành, trong đó có ngành \(industry + 1), dùng nhiều hơn làm ra")
        }
    }
}
