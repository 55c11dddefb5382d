import Figures

extension LeadFault {
    /// What is wrong and how to mend it.
    public var message: LocalizedText {
        switch self {
        case .noContract:
            LocalizedText(
                en: "signed without a contract: name it in the lead, or file it with corridor leads --settle", zh: "已签约但无合同：请在线索中注明合同，或用 corridor leads --settle 登记",
                vi: "đã ký mà không có hợp đồng: hãy ghi trong đầu mối, hoặc nộp bằng corridor leads --settle")
        case .contractNotSigned(let id):
            LocalizedText(
                en: "the contract “\(id)” is not signed in the register: correct the lead, or file the contract", zh: "登记册中合同“\(id)”未签约：请更正线索或登记合同",
                vi: "hợp đồng “\(id)” chưa ký trong sổ: hãy sửa đầu mối hoặc nộp hợp đồng")
        case .noProject:
            LocalizedText(
                en: "landed without a project: name it in the lead, or file it with corridor leads --settle", zh: "已落地但无项目：请在线索中注明项目，或用 corridor leads --settle 登记",
                vi: "đã triển khai mà không có dự án: hãy ghi trong đầu mối, hoặc nộp bằng corridor leads --settle")
        case .unknownProject(let id):
            LocalizedText(
                en: "the project “\(id)” is not registered: correct the lead, or file the project", zh: "项目“\(id)”未登记：请更正线索或登记项目",
                vi: "dự án “\(id)” chưa đăng ký: hãy sửa đầu mối hoặc nộp dự án")
        }
    }
}

extension Lead.Stage {
    /// The stage in a word.
    public var words: LocalizedText {
        switch self {
        case .contacted: LocalizedText(en: "contacted", zh: "已接洽", vi: "đã tiếp xúc")
        case .visiting: LocalizedText(en: "visiting", zh: "考察中", vi: "đang khảo sát")
        case .signed: LocalizedText(en: "signed", zh: "已签约", vi: "đã ký")
        case .landed: LocalizedText(en: "landed", zh: "已落地", vi: "đã triển khai")
        case .dropped: LocalizedText(en: "dropped", zh: "已放弃", vi: "đã bỏ")
        }
    }
}
