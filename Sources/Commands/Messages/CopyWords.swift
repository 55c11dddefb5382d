import Figures

/// What is said of copies of a zone.
enum CopyWords {
    static func backedUp(_ folder: String) -> LocalizedText {
        LocalizedText(
            en: "The backup is in \(folder). It is a zone itself: corridor verify --zone \(folder).",
            zh: "备份位于 \(folder)，其本身即为一个园区：corridor verify --zone \(folder)。",
            vi: "Bản sao lưu ở \(folder). Nó cũng là một khu: corridor verify --zone \(folder).")
    }

    static func restored(_ folder: String) -> LocalizedText {
        LocalizedText(en: "The zone is in \(folder).", zh: "园区位于 \(folder)。", vi: "Khu ở \(folder).")
    }

    static func moved(to place: String, chains: Int) -> LocalizedText {
        LocalizedText(
            en: "The record is in \(place) now; the heads of \(chains) chains agree. Start running servers again.",
            zh: "记录现位于 \(place)；\(chains)条链的链首一致。请重新启动正在运行的服务器。",
            vi: "Sổ nay ở \(place); đầu của \(chains) chuỗi khớp nhau. Hãy khởi động lại các máy chủ đang chạy.")
    }
}
