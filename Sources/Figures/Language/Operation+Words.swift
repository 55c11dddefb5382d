extension Operation {
    /// What the operation does with the lines under it.
    public var words: LocalizedText {
        switch self {
        case .sum: LocalizedText(en: "sum of the lines below", zh: "下列各项之和", vi: "tổng các dòng dưới")
        case .difference:
            LocalizedText(en: "the first line less the others", zh: "首项减其余各项", vi: "dòng đầu trừ các dòng còn lại")
        case .share:
            LocalizedText(en: "100 × first ÷ second", zh: "100 × 首项 ÷ 次项", vi: "100 × dòng đầu ÷ dòng hai")
        case .growth:
            LocalizedText(
                en: "100 × (first ÷ second − 1)", zh: "100 ×（首项 ÷ 次项 − 1）", vi: "100 × (dòng đầu ÷ dòng hai − 1)")
        case .contribution:
            LocalizedText(
                en: "100 × (first − second) ÷ third", zh: "100 ×（首项 − 次项）÷ 第三项",
                vi: "100 × (dòng đầu − dòng hai) ÷ dòng ba")
        case .shareOfIncrement:
            LocalizedText(
                en: "100 × (first − second) ÷ (third − fourth)", zh: "100 ×（首项 − 次项）÷（第三项 − 第四项）",
                vi: "100 × (dòng đầu − dòng hai) ÷ (dòng ba − dòng bốn)")
        case .rootOfRatio:
            LocalizedText(
                en: "100 × (√(first ÷ second) − 1)", zh: "100 ×（√(首项 ÷ 次项) − 1）",
                vi: "100 × (√(dòng đầu ÷ dòng hai) − 1)")
        case .rootOfProduct:
            LocalizedText(
                en: "100 × (√((1 + first ÷ 100) × (1 + second ÷ 100)) − 1), of unrounded rates",
                zh: "100 ×（√((1 + 首项 ÷ 100) × (1 + 次项 ÷ 100)) − 1），按未舍入的增速",
                vi: "100 × (√((1 + dòng đầu ÷ 100) × (1 + dòng hai ÷ 100)) − 1), theo tốc độ chưa làm tròn")
        case .count:
            LocalizedText(
                en: "number of lines below that are not zero", zh: "下列不为零的项数", vi: "số dòng dưới khác không")
        case .any:
            LocalizedText(
                en: "1 if any line below is not zero, else 0", zh: "下列任一项不为零则为 1，否则为 0",
                vi: "1 nếu có dòng dưới khác không, nếu không thì 0")
        case .movement:
            LocalizedText(
                en: "last month's value × this month's reporters ÷ the same reporters last month",
                zh: "上月值 × 本月已报单位合计 ÷ 同批单位上月合计",
                vi: "giá trị tháng trước × tổng các đơn vị đã báo cáo tháng này ÷ tổng tháng trước của chính các đơn vị đó")
        case .product: LocalizedText(en: "first × second", zh: "首项 × 次项", vi: "dòng đầu × dòng hai")
        case .quotient: LocalizedText(en: "first ÷ second", zh: "首项 ÷ 次项", vi: "dòng đầu ÷ dòng hai")
        case .percentage:
            LocalizedText(en: "first × second ÷ 100", zh: "首项 × 次项 ÷ 100", vi: "dòng đầu × dòng hai ÷ 100")
        case .includedPercentage:
            LocalizedText(
                en: "first × second ÷ (100 + second)", zh: "首项 × 次项 ÷（100 + 次项）", vi: "dòng đầu × dòng hai ÷ (100 + dòng hai)")
        case .least: LocalizedText(en: "the least of the lines below", zh: "下列各项的最小值", vi: "giá trị nhỏ nhất của các dòng dưới")
        case .greatest: LocalizedText(en: "the greatest of the lines below", zh: "下列各项的最大值", vi: "giá trị lớn nhất của các dòng dưới")
        case .rounded: LocalizedText(en: "rounded as the law says", zh: "按法律规定舍入", vi: "làm tròn theo luật")
        case .solved: LocalizedText(en: "set by the balance of the chain", zh: "由产业链平衡求得", vi: "do cân đối của chuỗi xác định")
        case .atLeastOne: LocalizedText(en: "1 where the line below is 1 or more, else 0", zh: "下列一项不小于 1 则为 1，否则为 0", vi: "1 nếu dòng dưới từ 1 trở lên, nếu không thì 0")
        case .oneMore: LocalizedText(en: "1 + the sum of the lines below", zh: "1 + 下列各项之和", vi: "1 + tổng các dòng dưới")
        case .rank:
            LocalizedText(
                en: "1 + how many of the other lines are greater than the first", zh: "1 + 大于首项的其余项数", vi: "1 + số dòng khác lớn hơn dòng đầu")
        case .middleRank:
            LocalizedText(
                en: "not known, so the middle rank: (1 + number of lines) ÷ 2", zh: "数值未知，取中间名次：（1 + 项数）÷ 2",
                vi: "chưa biết nên lấy hạng giữa: (1 + số dòng) ÷ 2")
        case .placeComplexity:
            LocalizedText(
                en: "economic complexity of the first line: second eigenvector of the places and what each is specialised in",
                zh: "首项的经济复杂度：地区与其专业化行业矩阵的第二特征向量",
                vi: "độ phức tạp kinh tế của dòng đầu: véctơ riêng thứ hai của các nơi và ngành chuyên môn hóa của chúng")
        case .productComplexity:
            LocalizedText(
                en: "complexity of the first line: second eigenvector of the classes and the places specialised in each",
                zh: "首项的产品复杂度：行业与其专业化地区矩阵的第二特征向量",
                vi: "độ phức tạp của dòng đầu: véctơ riêng thứ hai của các ngành và nơi chuyên môn hóa")
        case .tariffRate: LocalizedText(en: "read from the tariff", zh: "取自税则", vi: "đọc từ biểu thuế")
        case .hours:
            LocalizedText(en: "24 hours a day, from the calendar", zh: "每日 24 小时，按日历", vi: "24 giờ mỗi ngày, theo lịch")
        case .same: LocalizedText(en: "the same as the line below", zh: "同下列一项", vi: "bằng dòng dưới")
        case .reported: LocalizedText(en: "read from a document", zh: "取自文件", vi: "đọc từ tài liệu")
        case .state:
            LocalizedText(
                en: "1 where the document states it, else 0", zh: "文件载明该状态则为 1，否则为 0",
                vi: "1 nếu tài liệu ghi trạng thái đó, nếu không thì 0")
        }
    }
}
