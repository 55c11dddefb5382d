import Figures

/// The sentences of a why.
enum SentenceWords {
    static let and = LocalizedText(en: " and ", zh: "和", vi: " và ")

    static func unknown(reason: LocalizedText, remedy: LocalizedText) -> LocalizedText {
        LocalizedText(
            en: "There is no value: \(reason.en). \(remedy.en)", zh: "没有数值：\(reason.zh)。\(remedy.zh)",
            vi: "Chưa có giá trị: \(reason.vi). \(remedy.vi)")
    }

    static func growth(_ value: String, from base: String, to current: String) -> LocalizedText {
        LocalizedText(
            en: "\(value): from \(base) to \(current).", zh: "\(value)：由\(base)到\(current)。", vi: "\(value): từ \(base) đến \(current).")
    }

    static func share(_ value: String, part: String, whole: String) -> LocalizedText {
        LocalizedText(
            en: "\(value) is \(part) of \(whole).", zh: "\(value)，即\(whole)中的\(part)。", vi: "\(value) là \(part) trong \(whole).")
    }

    static func difference(_ value: String, _ whole: String, less part: String) -> LocalizedText {
        LocalizedText(
            en: "\(value) is \(whole) less \(part).", zh: "\(value)等于\(whole)减去\(part)。", vi: "\(value) là \(whole) trừ \(part).")
    }

    static func reports(_ value: String, _ count: String, places: String?, percent: String) -> LocalizedText {
        LocalizedText(
            en: "\(value) is the sum of \(count) enterprises' reports\(places.map { " in \($0)" } ?? ""); \(percent) answered.",
            zh: "\(value)是\(places ?? "")\(count)家企业报表之和；上报率\(percent)。",
            vi: "\(value) là tổng báo cáo của \(count) doanh nghiệp\(places.map { " tại \($0)" } ?? ""); \(percent) đã trả lời.")
    }

    static func over(_ value: String, _ places: String) -> LocalizedText {
        LocalizedText(
            en: "\(value) is the sum over \(places).", zh: "\(value)是\(places)之和。", vi: "\(value) là tổng của \(places).")
    }

    static func parts(_ value: String, _ count: String) -> LocalizedText {
        LocalizedText(
            en: "\(value) is the sum of \(count) lines of the record.", zh: "\(value)是记录中\(count)项之和。",
            vi: "\(value) là tổng của \(count) dòng trong sổ.")
    }

    static func nothing(_ value: String) -> LocalizedText {
        LocalizedText(
            en: "\(value): the record holds nothing that counts.", zh: "\(value)：记录中没有可计入的项。",
            vi: "\(value): sổ không có gì được tính.")
    }

    static func read(_ value: String, name: String, row: Int, field: String, knownOn: LocalizedText) -> LocalizedText {
        LocalizedText(
            en: "\(value) was read from \(name), row \(row), \(field), known on \(knownOn.en).",
            zh: "\(value)取自 \(name) 第\(row)行 \(field)，\(knownOn.zh)获知。",
            vi: "\(value) được đọc từ \(name), dòng \(row), \(field), biết từ \(knownOn.vi).")
    }

    static func other(_ value: String, _ operation: LocalizedText) -> LocalizedText {
        LocalizedText(en: "\(value): \(operation.en).", zh: "\(value)：\(operation.zh)。", vi: "\(value): \(operation.vi).")
    }
}
