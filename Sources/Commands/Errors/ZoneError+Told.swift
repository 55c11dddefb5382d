import Actions
import Figures

extension ZoneError {
    var told: ErrorMessage {
        switch self {
        case .noZone(let folder):
            ErrorMessage(
                LocalizedText(
                    en: "There is no zone in \(folder). Make the demonstration zone with corridor demo, your own with "
                        + "corridor init --from FOLDER, or name another folder with --zone.",
                    zh: "\(folder) 中没有园区。可用 corridor demo 建立示范园区，用 corridor init --from 文件夹 建立自己的园区，或用 --zone 指定其他文件夹。",
                    vi: "Không có khu nào trong \(folder). Hãy tạo khu trình diễn bằng corridor demo, khu của bạn bằng "
                        + "corridor init --from THƯ_MỤC, hoặc chỉ thư mục khác bằng --zone."), .notThere)
        case .zoneExists(let folder):
            ErrorMessage(
                LocalizedText(
                    en:
                        "\(folder) holds a zone already, and it is left as it is. Name another folder with --zone, or move the old one away.",
                    zh: "\(folder) 已有园区，未作改动。请用 --zone 指定其他文件夹，或先移走原有园区。",
                    vi: "\(folder) đã có một khu và được giữ nguyên. Hãy chỉ thư mục khác bằng --zone, hoặc chuyển khu cũ đi."), .usage)
        case .unreadable(let path):
            ErrorMessage(
                LocalizedText(
                    en: "\(path) cannot be read. Check its name and that you may read it.", zh: "无法读取 \(path)。请检查名称和读取权限。",
                    vi: "Không đọc được \(path). Hãy kiểm tra tên và quyền đọc."), .notThere)
        case .settings(let problem):
            problem.told
        }
    }
}
