import Figures
import Formats

/// The names of what is filed besides the zone's own forms.
public enum RecordedForm {
    /// By the form of the filing.
    public static let names: [String: LocalizedText] = [
        ZoneDefinitions.Kind.form.rawValue: LocalizedText(en: "Definition of a form", zh: "报表定义", vi: "Định nghĩa biểu mẫu"),
        ZoneDefinitions.Kind.indicator.rawValue: LocalizedText(en: "Definition of an indicator", zh: "指标定义", vi: "Định nghĩa chỉ tiêu"),
        ZoneDefinitions.Kind.group.rawValue: LocalizedText(en: "Definition of a group", zh: "分组定义", vi: "Định nghĩa nhóm ngành"),
        ChainRecord.definition: LocalizedText(en: "Definition of a chain", zh: "产业链定义", vi: "Định nghĩa chuỗi ngành"),
        ChainTable.goods.form: LocalizedText(en: "Goods of chains", zh: "产业链产品", vi: "Mặt hàng của chuỗi"),
        ChainTable.capacities.form: LocalizedText(en: "Capacities", zh: "产能", vi: "Công suất"),
        ChainTable.flows.form: LocalizedText(en: "Flows of goods", zh: "产品流量", vi: "Luồng hàng"),
        ChainTable.links.form: LocalizedText(en: "Links of supply", zh: "供应关系", vi: "Liên kết cung ứng"),
        QuotationRecord.form: LocalizedText(en: "Quotation", zh: "报价", vi: "Báo giá"),
        StockRecord.form: LocalizedText(en: "Movements of originating stock", zh: "原产料件出入库", vi: "Nhập xuất nguyên liệu có xuất xứ"),
        QuotationRecord.factForm: LocalizedText(en: "Document of trade", zh: "贸易文件", vi: "Tài liệu thương mại"),
    ]
}
