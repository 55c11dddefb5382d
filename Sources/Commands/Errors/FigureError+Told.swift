import Figures
import Statistics

extension FigureError {
    var told: ErrorMessage {
        switch self {
        case .unknownIndicator(let id, let known):
            return Self.message(
                LocalizedText(en: "no indicator", zh: "指标", vi: "chỉ tiêu"), id, near: known.similar(to: id), all: known)
        case .unknownPlace(let id, let similar):
            return Self.message(LocalizedText(en: "no place", zh: "地区", vi: "địa bàn"), id, near: similar, all: [])
        case .unknownGroup(let id, let known):
            return Self.message(
                LocalizedText(en: "no group", zh: "分组", vi: "nhóm"), id, near: known.similar(to: id), all: ["all"] + known)
        }
    }

    /// The nearest names, else all there are, else where to look for one.
    private static func message(_ part: LocalizedText, _ id: String, near: [String], all: [String]) -> ErrorMessage {
        func list(_ names: [String]) -> LocalizedText {
            let quoted = names.map { "“\($0)”" }
            return LocalizedText(
                en: quoted.joined(separator: ", "), zh: quoted.joined(separator: "、"), vi: quoted.joined(separator: ", "))
        }
        let start = LocalizedText(
            en: "There is \(part.en) “\(id)” in this zone.", zh: "本园区没有\(part.zh)“\(id)”。",
            vi: "Khu này không có \(part.vi) “\(id)”.")
        let end: LocalizedText
        if !near.isEmpty {
            let names = list(near)
            end = LocalizedText(en: "Did you mean \(names.en)?", zh: "是否指\(names.zh)？", vi: "Có phải ý bạn là \(names.vi)?")
        } else if !all.isEmpty {
            let names = list(all)
            end = LocalizedText(en: "There are: \(names.en).", zh: "已有：\(names.zh)。", vi: "Hiện có: \(names.vi).")
        } else {
            end = LocalizedText(
                en: "Find it by its name: corridor figures NAME", zh: "可按名称查找：corridor figures 名称",
                vi: "Hãy tìm theo tên: corridor figures TÊN")
        }
        return ErrorMessage(
            LocalizedText(en: "\(start.en) \(end.en)", zh: start.zh + end.zh, vi: "\(start.vi) \(end.vi)"), .usage)
    }
}
