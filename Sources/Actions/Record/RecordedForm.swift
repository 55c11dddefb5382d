import Figures

/// The names of what is filed besides the zone's own forms.
public enum RecordedForm {
    /// By the form of the filing.
    public static let names: [String: LocalizedText] = [
        ZoneDefinitions.Kind.form.rawValue: LocalizedText(en: "Definition of a form", zh: "报表定义", vi: "Định nghĩa biểu mẫu"),
        ZoneDefinitions.Kind.indicator.rawValue: LocalizedText(en: "Definition of an indicator", zh: "指标定义", vi: "Định nghĩa chỉ tiêu"),
        ZoneDefinitions.Kind.group.rawValue: LocalizedText(en: "Definition of a group", zh: "分组定义", vi: "Định nghĩa nhóm ngành"),
        QuotationRecord.form: LocalizedText(en: "Quotation", zh: "报价", vi: "Báo giá"),
        StockRecord.form: LocalizedText(en: "Movements of originating stock", zh: "原产料件出入库", vi: "Nhập xuất nguyên liệu có xuất xứ"),
        QuotationRecord.factForm: LocalizedText(en: "Document of trade", zh: "贸易文件", vi: "Tài liệu thương mại"),
    ]
}
