extension FigureFlag {
    /// The mark beside a figure, in words.
    public var words: LocalizedText {
        switch self {
        case .working: LocalizedText(en: "working, not released", zh: "工作数据，未发布", vi: "số liệu đang xử lý, chưa công bố")
        case .synthetic: LocalizedText(en: "synthetic", zh: "模拟数据", vi: "dữ liệu mô phỏng")
        case .estimated: LocalizedText(en: "partly estimated", zh: "含估算", vi: "có phần ước tính")
        case .quoted: LocalizedText(en: "quoted, not computed", zh: "引用，非计算所得", vi: "trích dẫn, không phải tính toán")
        case .lowBase: LocalizedText(en: "low base", zh: "低基数", vi: "mức gốc thấp")
        case .undefined: LocalizedText(en: "undefined: there is no base", zh: "无基数，无法计算", vi: "không xác định: không có mức gốc")
        case .notVerifiable:
            LocalizedText(
                en: "prior-year figures not verifiable", zh: "上年同期数无法核实", vi: "không kiểm chứng được số năm trước")
        case .incomplete: LocalizedText(en: "some have not answered", zh: "部分单位未填报", vi: "còn đơn vị chưa trả lời")
        case .revisedLater: LocalizedText(en: "revised later", zh: "此后有修订", vi: "về sau có sửa đổi")
        }
    }
}
