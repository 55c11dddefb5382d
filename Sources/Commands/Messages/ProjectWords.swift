import Figures
import Registry

/// The words of the list of projects.
enum ProjectWords {
    static let project = LocalizedText(en: "Project", zh: "项目", vi: "Dự án")
    static let place = LocalizedText(en: "Place", zh: "地点", vi: "Địa điểm")
    static let status = LocalizedText(en: "Status", zh: "状态", vi: "Tình trạng")
    static let none = LocalizedText(
        en: "No project answers to this. Leave out --place, --status or --on to see more.",
        zh: "没有符合条件的项目。可去掉 --place、--status 或 --on 再查。",
        vi: "Không có dự án nào phù hợp. Hãy bỏ --place, --status hoặc --on để xem thêm.")

    static func planned(_ unit: String) -> LocalizedText {
        LocalizedText(en: "Planned total (\(unit))", zh: "计划总投资（\(unit)）", vi: "Tổng mức kế hoạch (\(unit))")
    }

    static func count(_ count: Int) -> LocalizedText {
        LocalizedText(en: count == 1 ? "1 project." : "\(count) projects.", zh: "共\(count)个项目。", vi: "\(count) dự án.")
    }
}

extension ProjectPhase.Status {
    var words: LocalizedText {
        switch self {
        case .planned: LocalizedText(en: "planned", zh: "规划", vi: "dự kiến")
        case .signed: LocalizedText(en: "signed", zh: "已签约", vi: "đã ký")
        case .underConstruction: LocalizedText(en: "under construction", zh: "在建", vi: "đang xây dựng")
        case .inProduction: LocalizedText(en: "in production", zh: "已投产", vi: "đang sản xuất")
        case .completed: LocalizedText(en: "completed", zh: "已建成", vi: "đã hoàn thành")
        case .idle: LocalizedText(en: "standing still", zh: "闲置", vi: "ngừng hoạt động")
        case .stopped: LocalizedText(en: "work has stopped", zh: "停工", vi: "ngừng thi công")
        case .cancelled: LocalizedText(en: "cancelled", zh: "已取消", vi: "đã hủy")
        }
    }
}
