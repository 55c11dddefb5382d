import Figures
import Storage

/// The words of the commands that prove the record.
enum ProofWords {
    static let sound = LocalizedText(
        en: "Nothing was found: the record is as it was filed.", zh: "未发现问题：记录与入账时一致。",
        vi: "Không phát hiện gì: sổ vẫn như khi ghi.")

    static func found(_ count: Int) -> LocalizedText {
        LocalizedText(
            en: "The record is not as it was filed (\(count) found). Keep this copy as it is, and compare it with an earlier one:",
            zh: "记录与入账时不一致（发现\(count)处）。请原样保留此副本，并与更早的副本比较：",
            vi: "Sổ không còn như khi ghi (phát hiện \(count)). Hãy giữ nguyên bản này và so với bản trước đó:")
    }

    static func counts(_ report: VerificationReport) -> LocalizedText {
        LocalizedText(
            en: "\(report.heads.count) chains, \(report.filingCount) filings, \(report.lineCount) lines and "
                + "\(report.documentCount) documents were hashed again.",
            zh: "已重新计算\(report.heads.count)条链、\(report.filingCount)份申报、\(report.lineCount)行和\(report.documentCount)个文件的散列。",
            vi: "Đã băm lại \(report.heads.count) chuỗi, \(report.filingCount) lần nộp, \(report.lineCount) dòng và "
                + "\(report.documentCount) tài liệu.")
    }

    static func renewed(_ forms: [String]) -> LocalizedText {
        let names = forms.sorted().joined(separator: ", ")
        return LocalizedText(
            en: "The columns beside the record did not agree with it (\(names)) and were made anew. Nothing is wrong with the record.",
            zh: "记录旁的列式数据与记录不一致（\(names)），已重新生成。记录本身没有问题。",
            vi: "Các cột bên cạnh sổ không khớp với sổ (\(names)) và đã được lập lại. Sổ không có gì sai.")
    }

    static func compared(zone: String, takenAt: Instant, key: String) -> LocalizedText {
        LocalizedText(
            en: "They were compared with the heads of \(zone) signed at \(takenAt) by \(key).",
            zh: "已与 \(zone) 于 \(takenAt) 由 \(key) 签名的链首比较。",
            vi: "Đã so với đầu chuỗi của \(zone) ký lúc \(takenAt) bởi \(key).")
    }

    static func kept(_ path: String) -> LocalizedText {
        LocalizedText(
            en: "The signed heads are in \(path). Keep that file away from the zone; verify with corridor verify --against \(path)",
            zh: "已签名的链首在 \(path) 中。请将其存放在园区之外；验证：corridor verify --against \(path)",
            vi: "Đầu chuỗi đã ký nằm trong \(path). Hãy giữ tệp này ngoài khu; kiểm tra bằng corridor verify --against \(path)")
    }
}
