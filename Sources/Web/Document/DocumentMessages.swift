import Figures

/// The words of a document's page.
struct DocumentMessages: MessageCatalogue {
    let document = LocalizedText(en: "Source document", zh: "来源文件", vi: "Tài liệu nguồn")
    let source = LocalizedText(en: "Source", zh: "来源", vi: "Nguồn")
    let link = LocalizedText(en: "Original", zh: "原件", vi: "Bản gốc")
    let hash = LocalizedText(same: "SHA-256")
    let size = LocalizedText(en: "Bytes", zh: "字节数", vi: "Số byte")
    let filings = LocalizedText(en: "What was filed from it", zh: "由此入账", vi: "Đã ghi từ tài liệu này")
    let position = LocalizedText(en: "Filing", zh: "申报", vi: "Lần nộp")
    let form = LocalizedText(en: "Form", zh: "报表", vi: "Biểu mẫu")
    let period = LocalizedText(en: "Period", zh: "时期", vi: "Kỳ")
    let provenance = LocalizedText(en: "Provenance", zh: "出处", vi: "Nguồn gốc")
    let knownOn = LocalizedText(en: "Known on", zh: "获知日期", vi: "Biết từ")
    let recordedAt = LocalizedText(en: "Recorded at", zh: "入账时间", vi: "Ghi lúc")
    let enteredBy = LocalizedText(en: "Entered by", zh: "录入人", vi: "Người nhập")
    let rows = LocalizedText(en: "The rows around it, as they were handed in", zh: "原文件中的相邻各行", vi: "Các dòng xung quanh, như khi nộp")
    let row = LocalizedText(en: "Row", zh: "行", vi: "Dòng")
    let noRows = LocalizedText(
        en: "The document is no table of text, or has no such row.", zh: "该文件不是文本表格，或没有该行。",
        vi: "Tài liệu không phải bảng văn bản, hoặc không có dòng đó.")
    let notHeld = LocalizedText(
        en: "The bytes of this document are not held. corridor verify tells which are missing.",
        zh: "未保存该文件的内容。corridor verify 会列出缺失的文件。", vi: "Không lưu nội dung tài liệu này. corridor verify cho biết thiếu tài liệu nào.")
}
