import Figures
import Registry

/// The words of leads, for the command line and the pages.
public enum LeadSentences {
    static let lead = LocalizedText(en: "Lead", zh: "线索", vi: "Đầu mối")
    static let enterprise = LocalizedText(en: "Company", zh: "企业", vi: "Doanh nghiệp")
    static let step = LocalizedText(en: "Step", zh: "环节", vi: "Khâu")
    static let place = LocalizedText(en: "Place", zh: "地点", vi: "Nơi")
    static let stage = LocalizedText(en: "Stage", zh: "阶段", vi: "Giai đoạn")
    static let since = LocalizedText(en: "Since", zh: "自", vi: "Từ")
    static let became = LocalizedText(en: "Contract, project", zh: "合同、项目", vi: "Hợp đồng, dự án")
    static let wanting = LocalizedText(en: "Wanting", zh: "待办", vi: "Còn thiếu")
    static let provenance = LocalizedText(en: "Provenance", zh: "出处", vi: "Nguồn gốc")
    public static let title = LocalizedText(en: "Leads", zh: "招商线索", vi: "Đầu mối đầu tư")
    public static let none = LocalizedText(en: "There are no such leads. File them: corridor import leads.csv", zh: "没有这样的线索。可登记：corridor import leads.csv", vi: "Không có đầu mối như vậy. Hãy nộp: corridor import leads.csv")

    /// How many of the leads shown want a contract or a project.
    public static func wanting(_ count: Int) -> LocalizedText {
        LocalizedText(
            en: count == 1 ? "1 lead wants a contract or a project." : "\(count) leads want a contract or a project.", zh: "\(count)条线索缺合同或项目。",
            vi: "\(count) đầu mối còn thiếu hợp đồng hoặc dự án.")
    }

    /// The leads as a table.
    ///
    /// - Parameter namesStep: whether a column names the step; not where all are of one.
    public static func table(_ rows: [LeadRow], namesStep: Bool = true) -> AnswerTable {
        AnswerTable(
            name: "leads", title: title,
            columns: [.words("lead", lead, isShort: true), .words("enterprise", enterprise)] + (namesStep ? [.words("step", step)] : []) + [
                .words("place", place), .words("stage", stage, isShort: true), .words("since", since, isShort: true), .words("became", became), .words("wanting", wanting), .words("provenance", provenance),
            ],
            rows: rows.map { row in
                let became = [row.lead.contract, row.lead.project].compactMap { $0 }.joined(separator: ", ")
                let step = AnswerTable.Cell.words(LocalizedText(same: "\(row.lead.chain)/\(row.lead.step)"))
                let lead = [AnswerTable.Cell.words(LocalizedText(same: row.lead.id)), .words(LocalizedText(same: row.lead.enterprise))]
                return lead + (namesStep ? [step] : []) + [
                    .words(row.place), .words(row.lead.stage.words),
                    .words(LocalizedText(same: row.since.description)), .words(LocalizedText(same: became.isEmpty ? "–" : became)),
                    .words(joined(row.faults.map(\.message))), .words(row.provenance.words),
                ]
            })
    }

    private static func joined(_ texts: [LocalizedText]) -> LocalizedText {
        guard !texts.isEmpty else { return LocalizedText(same: "–") }
        return LocalizedText(
            en: texts.map(\.en).joined(separator: "; "), zh: texts.map(\.zh).joined(separator: "；"), vi: texts.map(\.vi).joined(separator: "; "))
    }
}
