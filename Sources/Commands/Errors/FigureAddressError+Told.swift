import Figures

extension FigureAddressError {
    var told: ErrorMessage {
        let words = message
        func ended(_ text: String, _ stop: String) -> String {
            text.hasSuffix("?") || text.hasSuffix("？") ? text : text + stop
        }
        return ErrorMessage(
            LocalizedText(
                en: "This address cannot be read: \(ended(words.en, "."))", zh: "地址无法识别：\(ended(words.zh, "。"))",
                vi: "Không đọc được địa chỉ này: \(ended(words.vi, "."))"),
            detail: pointer.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n"), .usage)
    }
}
