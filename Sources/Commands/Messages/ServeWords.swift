import Figures

/// The words of the command that serves.
enum ServeWords {
    static let stop = LocalizedText(en: "Ctrl-C ends it.", zh: "按 Ctrl-C 结束。", vi: "Nhấn Ctrl-C để dừng.")
    static let noServer = LocalizedText(
        en: "This program was built without its server.", zh: "此程序未包含服务器。", vi: "Chương trình này không kèm máy chủ.")

    static func open(_ address: String) -> LocalizedText {
        LocalizedText(
            en: "The zone is open at \(address)", zh: "请在浏览器中打开 \(address)", vi: "Mở khu trong trình duyệt tại \(address)")
    }
}
