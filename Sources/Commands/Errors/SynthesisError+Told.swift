import Figures
import Synthesis

extension SynthesisError {
    var told: ErrorMessage {
        let problem = problem
        return ErrorMessage(
            LocalizedText(
                en: "No records can be generated for these control totals: \(problem.en)", zh: "无法按这些控制总数生成记录：\(problem.zh)",
                vi: "Không sinh được bản ghi theo các tổng kiểm soát này: \(problem.vi)"), .usage)
    }

    private var problem: LocalizedText {
        switch self {
        case .unknownPlace(let id):
            LocalizedText(
                en: "the place “\(id)” is not known or not of a kind that suits; see places.csv.",
                zh: "地区“\(id)”不存在或类别不符，请查看 places.csv。", vi: "không có địa bàn “\(id)” hoặc loại không phù hợp; xem places.csv.")
        case .unknownGroup(let id):
            LocalizedText(
                en: "there is no group “\(id)”; see the YAML files of groups.", zh: "没有分组“\(id)”，请查看分组的 YAML 文件。",
                vi: "không có nhóm “\(id)”; xem các tệp YAML của nhóm.")
        case .noClasses(let what):
            LocalizedText(
                en: "no industry class is known for “\(what)”; see classes.csv.", zh: "“\(what)”没有可用的行业小类，请查看 classes.csv。",
                vi: "không có ngành nào cho “\(what)”; xem classes.csv.")
        case .noParks:
            LocalizedText(
                en: "no park belongs to the programme; see memberships.csv.", zh: "没有园区属于该类，请查看 memberships.csv。",
                vi: "không có khu công nghiệp nào thuộc chương trình; xem memberships.csv.")
        case .tooFewEnterprises(let least):
            LocalizedText(
                en: "they need at least \(least) enterprises; write --enterprises \(least) or more.",
                zh: "至少需要\(least)家企业，请写 --enterprises \(least) 或更多。",
                vi: "cần ít nhất \(least) doanh nghiệp; hãy viết --enterprises \(least) trở lên.")
        case .monthNotGenerated(let month):
            LocalizedText(
                en: "they speak of \(month), which is not among the months generated; write --through \(month) or later.",
                zh: "其中涉及 \(month)，不在生成的月份内，请写 --through \(month) 或更晚。",
                vi: "chúng nói đến \(month), không nằm trong các tháng được sinh; hãy viết --through \(month) hoặc muộn hơn.")
        case .targetNotWhole(let target):
            LocalizedText(
                en: "\(target) is no whole number of the unit in which it is filed; round it.", zh: "\(target)不是填报单位的整数，请舍入。",
                vi: "\(target) không phải số nguyên theo đơn vị báo cáo; hãy làm tròn.")
        case .unreachable(let target):
            LocalizedText(
                en: "\(target) cannot be reached by the records that are left free; check the totals around it.",
                zh: "其余记录无法达到\(target)，请检查相关总数。",
                vi: "không đạt được \(target) bằng các bản ghi còn lại; hãy kiểm tra các tổng quanh nó.")
        }
    }
}
