import Figures

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
