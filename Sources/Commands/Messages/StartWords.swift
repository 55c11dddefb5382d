import Figures

/// The words of the page that `corridor` alone shows.
enum StartWords {
    static let title = LocalizedText(
        en: "Corridor: figures of a cross-border industrial zone that explain themselves. To begin:",
        zh: "Corridor：能够自我说明的跨境产业园区数据。可先试：",
        vi: "Corridor: số liệu tự giải thích của khu công nghiệp xuyên biên giới. Bắt đầu:")

    static let commands: [(String, LocalizedText)] = [
        ("corridor demo", LocalizedText(en: "make a demonstration zone", zh: "建立示范园区", vi: "tạo khu trình diễn")),
        (
            "corridor init --from FOLDER",
            LocalizedText(en: "make a zone of your own files", zh: "用自己的文件建立园区", vi: "tạo khu từ tệp của bạn")
        ),
        (
            "corridor import FILE…",
            LocalizedText(en: "take in reports", zh: "导入报表", vi: "nhập báo cáo")
        ),
        (
            "corridor brief",
            LocalizedText(
                en: "the headline table: published beside computed", zh: "主要指标：公布数与计算数对照",
                vi: "bảng số liệu chính: công bố bên cạnh tính toán")
        ),
        (
            "corridor figures WORDS",
            LocalizedText(en: "find a figure by words", zh: "按词语查找数字", vi: "tìm số liệu theo từ")
        ),
        ("corridor figure ADDRESS", LocalizedText(en: "one figure", zh: "一个数字", vi: "một số liệu")),
        (
            "corridor why ADDRESS",
            LocalizedText(
                en: "why it is so, down to documents", zh: "其来由，直至文件", vi: "vì sao như vậy, đến tận tài liệu")
        ),
        (
            "corridor history ADDRESS",
            LocalizedText(en: "how it was known over time", zh: "历次所知", vi: "đã biết thế nào qua thời gian")
        ),
        ("corridor projects", LocalizedText(en: "the projects", zh: "项目", vi: "các dự án")),
        (
            "corridor reconcile",
            LocalizedText(en: "every published figure beside ours", zh: "全部公布数与计算数对照", vi: "mọi số công bố bên cạnh số của ta")
        ),
        (
            "corridor verify",
            LocalizedText(en: "prove the record", zh: "验证记录", vi: "chứng minh sổ còn nguyên vẹn")
        )
    ]

    static let more = LocalizedText(
        en: "More: corridor help COMMAND. Language: --language en, zh or vi. Completion for your shell: "
            + "corridor --generate-completion-script bash",
        zh: "更多：corridor help 命令。语言：--language en、zh 或 vi。命令补全：corridor --generate-completion-script bash",
        vi: "Thêm: corridor help LỆNH. Ngôn ngữ: --language en, zh hoặc vi. Hoàn thành lệnh trong shell: "
            + "corridor --generate-completion-script bash")
}
