import Figures

/// The words of a dossier.
struct DossierMessages: MessageCatalogue {
    let codes = LocalizedText(en: "Codes", zh: "编码", vi: "Mã")
    let origin = LocalizedText(en: "Across the border", zh: "出境关税", vi: "Qua biên giới")
    let originText = LocalizedText(
        en: "What its code costs in duty under each scheme stands in the tariff; whether it originates depends on its inputs: quote it.",
        zh: "各优惠安排下的税率见税则；是否具备原产资格取决于投入品，请报价测算。", vi: "Thuế theo từng ưu đãi có trong biểu thuế; có xuất xứ hay không tùy đầu vào: hãy báo giá.")
    let quote = LocalizedText(en: "Quote it", zh: "报价", vi: "Báo giá")
    let who = LocalizedText(en: "Who could do it, where", zh: "谁能在哪里补上", vi: "Ai có thể làm, ở đâu")
    let how = LocalizedText(en: "How candidates are ranked", zh: "如何排名", vi: "Cách xếp hạng")
    let unknowns = LocalizedText(en: "Not known, and what would settle it", zh: "未知项及如何得出", vi: "Chưa biết, và cần gì để rõ")
    let noLeads = LocalizedText(en: "Nobody has been contacted yet. File leads: corridor import leads.csv", zh: "尚无线索。可登记：corridor import leads.csv", vi: "Chưa tiếp xúc ai. Hãy nộp đầu mối: corridor import leads.csv")
    let nobody = LocalizedText(en: "Nobody holds capacities beside the step, nor is registered in its industry.", zh: "没有上下游产能所有者，也没有同行业登记企业。", vi: "Không ai có công suất liền kề hay đăng ký trong ngành.")
    let more = LocalizedText(en: "All of them are in the table’s CSV and Excel.", zh: "全部见表格的 CSV 和 Excel。", vi: "Toàn bộ có trong CSV và Excel của bảng.")
}
