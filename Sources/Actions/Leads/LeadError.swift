import Figures
import Registry

/// Why a lead cannot become a contract or a project.
public enum LeadError: Error, Sendable {
    case unknownLead(String, held: [String])
    /// It stands in an earlier stage, or was dropped.
    case notSigned(String, Lead.Stage)
    /// A contract is for a park, and the lead names none.
    case noPark(String)
    /// It has landed, so it needs a project.
    case noProject(String)
    /// A project has a class of GB/T 4754.
    case noClass

    /// What is wrong and how to mend it, as a sentence.
    public var message: LocalizedText {
        switch self {
        case .unknownLead(let id, let held):
            LocalizedText(
                en: "There is no lead “\(id)”. There are: \(held.prefix(8).joined(separator: ", ")).", zh: "没有线索“\(id)”。现有：\(held.prefix(8).joined(separator: "、"))。",
                vi: "Không có đầu mối “\(id)”. Hiện có: \(held.prefix(8).joined(separator: ", ")).")
        case .notSigned(let id, let stage):
            LocalizedText(
                en: "The lead “\(id)” is \(stage.words.en), not signed. File its stage first: a row of the form leads with the day.",
                zh: "线索“\(id)”处于“\(stage.words.zh)”，尚未签约。请先用 leads 表登记其阶段和日期。", vi: "Đầu mối “\(id)” \(stage.words.vi), chưa ký. Hãy nộp giai đoạn trước: một dòng của biểu leads với ngày.")
        case .noPark(let id):
            LocalizedText(
                en: "The lead “\(id)” names no park, and a contract is for one. File a row of the lead with its park.", zh: "线索“\(id)”未注明园区，而合同须对应园区。请登记含园区的线索行。",
                vi: "Đầu mối “\(id)” không ghi khu, mà hợp đồng phải có khu. Hãy nộp một dòng của đầu mối có khu.")
        case .noProject(let id):
            LocalizedText(
                en: "The lead “\(id)” has landed, so it needs a project: add --project ID --class CODE.", zh: "线索“\(id)”已落地，需要项目：请加 --project 标识 --class 行业代码。",
                vi: "Đầu mối “\(id)” đã triển khai nên cần dự án: hãy thêm --project MÃ --class MÃ_NGÀNH.")
        case .noClass:
            LocalizedText(
                en: "A project has a class of GB/T 4754: add --class, for example 2921.", zh: "项目需有国民经济行业代码：请加 --class，例如 2921。", vi: "Dự án phải có mã ngành GB/T 4754: hãy thêm --class, ví dụ 2921.")
        }
    }
}
