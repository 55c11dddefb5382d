import Figures

/// Why candidates for a step cannot be told.
public enum CandidateError: Error, Sendable {
    /// The chain has no such good; those that it has.
    case unknownStep(String, held: [String])
    /// The area has no places of the kind.
    case noPlaces(area: String, kind: String)
    /// There is no such number.
    case noSuchNumber(ChainAddress)

    /// What is wrong and how to mend it, as a sentence.
    public var message: LocalizedText {
        switch self {
        case .unknownStep(let good, let held):
            LocalizedText(
                en: "The chain has no step “\(good)”. It has: \(held.joined(separator: ", ")).", zh: "产业链没有环节“\(good)”。现有：\(held.joined(separator: "、"))。",
                vi: "Chuỗi không có khâu “\(good)”. Có: \(held.joined(separator: ", ")).")
        case .noPlaces(let area, let kind):
            LocalizedText(
                en: "“\(area)” has no places of the kind “\(kind)”. Choose another kind with --places, or a larger area.", zh: "“\(area)”内没有“\(kind)”类地区。请用 --places 更换类别或扩大范围。",
                vi: "“\(area)” không có nơi loại “\(kind)”. Hãy chọn loại khác bằng --places, hoặc phạm vi rộng hơn.")
        case .noSuchNumber(let address):
            LocalizedText(
                en: "There is no candidate’s figure at \(address). corridor candidates … --json lists them.", zh: "没有地址为 \(address) 的候选数值。corridor candidates … --json 可列出。",
                vi: "Không có số của ứng viên tại \(address). corridor candidates … --json liệt kê.")
        }
    }
}
