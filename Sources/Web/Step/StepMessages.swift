import Actions
import Chain
import Figures

/// The words of a step.
struct StepMessages: MessageCatalogue {
    let codes = LocalizedText(en: "Codes", zh: "编码", vi: "Mã")
    let makers = LocalizedText(en: "Who makes it, running and planned", zh: "生产单位（在产和规划）", vi: "Ai làm, đang chạy và theo kế hoạch")
    let noMakers = LocalizedText(en: "Nobody within the area makes it or plans to.", zh: "区域内无人生产，也无规划。", vi: "Trong khu vực không ai làm, cũng không ai có kế hoạch.")
    let maker = LocalizedText(en: "Maker", zh: "单位", vi: "Bên làm")
    let standing = LocalizedText(en: "Standing", zh: "状态", vi: "Tình trạng")
    let running = LocalizedText(en: "running", zh: "在产", vi: "đang chạy")
    let planned = LocalizedText(en: "planned", zh: "规划", vi: "kế hoạch")
    let quantity = LocalizedText(en: "A year", zh: "年量", vi: "Mỗi năm")
    let unit = LocalizedText(en: "Unit", zh: "单位", vi: "Đơn vị")
    let from = LocalizedText(en: "From", zh: "起", vi: "Từ")
    let until = LocalizedText(en: "Until", zh: "止", vi: "Đến")
    let place = LocalizedText(en: "Place", zh: "地点", vi: "Nơi")
    let process = LocalizedText(en: "Process", zh: "工艺", vi: "Công đoạn")
    let source = LocalizedText(en: "Source", zh: "来源", vi: "Nguồn")
    let made = LocalizedText(en: "From what it is made", zh: "用什么生产", vi: "Làm từ gì")
    let takes = LocalizedText(en: "takes", zh: "投入", vi: "dùng")
    let gives = LocalizedText(en: "gives", zh: "产出", vi: "cho ra")
    let oneOf = LocalizedText(en: "any of", zh: "任一", vi: "một trong")
    let role = LocalizedText(en: "Role", zh: "作用", vi: "Vai trò")
    let good = LocalizedText(en: "Good", zh: "产品", vi: "Mặt hàng")
    let perRun = LocalizedText(en: "A run", zh: "每批次", vi: "Mỗi mẻ")
    let yield = LocalizedText(en: "Yield", zh: "收率", vi: "Hiệu suất")
    let takers = LocalizedText(en: "Who takes it", zh: "谁使用它", vi: "Ai dùng nó")
    let becomes = LocalizedText(en: "Makes of it", zh: "用来生产", vi: "Làm thành")
    let balance = LocalizedText(en: "Its balance a year", zh: "年平衡", vi: "Cân đối mỗi năm")
    let number = LocalizedText(en: "Number", zh: "数字", vi: "Số")
    let available = LocalizedText(en: "Made and brought in", zh: "生产与外来", vi: "Làm ra và nhập vào")
    let brought = LocalizedText(en: "Brought in of it", zh: "其中外来", vi: "Trong đó nhập vào")
    let used = LocalizedText(en: "Drawn and delivered", zh: "耗用与交付", vi: "Tiêu hao và giao")
    let met = LocalizedText(en: "Demand met of it", zh: "其中满足需求", vi: "Trong đó đáp ứng nhu cầu")
    let flows = LocalizedText(en: "What comes and goes otherwise", zh: "进出口、需求和库存", vi: "Vào ra ngoài công đoạn")
    let kind = LocalizedText(en: "Kind", zh: "类别", vi: "Loại")
    let links = LocalizedText(en: "Who supplies whom", zh: "供货关系", vi: "Ai cung cấp cho ai")
    let supplier = LocalizedText(en: "Supplier", zh: "供方", vi: "Bên cung cấp")
    let buyer = LocalizedText(en: "Buyer", zh: "需方", vi: "Bên mua")
    let basis = LocalizedText(en: "Known by", zh: "依据", vi: "Căn cứ")
    let declared = LocalizedText(en: "declared", zh: "申报", vi: "khai báo")
    let inferred = LocalizedText(en: "inferred", zh: "推断", vi: "suy ra")
    let provenance = LocalizedText(en: "Provenance", zh: "数据性质", vi: "Loại nguồn")
    let rule = LocalizedText(
        en: "no supplier declared: the makers in the same prefecture, or where there are none all in the area",
        zh: "未申报供方：由同市生产者供应，同市没有的由区域内全部生产者供应", vi: "chưa khai nhà cung ứng: các nhà sản xuất cùng thành phố, nếu không có thì mọi nhà sản xuất trong khu vực")
    let changes = LocalizedText(en: "What planned projects change", zh: "规划项目带来的变化", vi: "Dự án theo kế hoạch thay đổi gì")
    let around = LocalizedText(en: "In the whole chain", zh: "在整条链中查看", vi: "Trong toàn chuỗi")
    let dossier = LocalizedText(en: "Who could make it", zh: "谁能补上", vi: "Ai có thể làm")
    let graph = ChainsMessages().graph
    let beside = LocalizedText(en: "What stands beside it", zh: "上下游环节", vi: "Các khâu liền kề")

    static func picture(_ good: String) -> LocalizedText {
        LocalizedText(en: "\(good): what it is made of and what is made of it", zh: "\(good)：上下游", vi: "\(good): làm từ gì và làm thành gì")
    }

    /// What the standing means.
    static func sentence(_ verdict: StepVerdict) -> LocalizedText {
        switch verdict {
        case .missing:
            LocalizedText(en: "It is needed, and nobody within the area can make it.", zh: "有需要而区域内无人能生产。", vi: "Cần mà trong khu vực không ai làm được.")
        case .weak:
            LocalizedText(en: "Its makers can make less than 80% of what is needed.", zh: "产能不足需要量的80%。", vi: "Công suất dưới 80% lượng cần.")
        case .balanced:
            LocalizedText(en: "Its makers can make 80% to 120% of what is needed.", zh: "产能为需要量的80%至120%。", vi: "Công suất bằng 80% đến 120% lượng cần.")
        case .surplus:
            LocalizedText(en: "Its makers can make more than 120% of what is needed.", zh: "产能超过需要量的120%。", vi: "Công suất hơn 120% lượng cần.")
        case .broughtIn:
            LocalizedText(en: "No process of the chain makes it: it is brought in.", zh: "本链没有生产它的工艺：从外部购入。", vi: "Không công đoạn nào của chuỗi làm ra nó: nhập vào.")
        case .notNeeded: LocalizedText(en: "Nothing within the area asks for it.", zh: "区域内没有需求。", vi: "Trong khu vực không có nhu cầu.")
        }
    }
}
