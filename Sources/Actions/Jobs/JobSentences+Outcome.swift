import Figures
import Storage

extension JobSentences {
    /// How a job ended, in a sentence or a few; `nil` before it did.
    public static func outcome(_ job: Job) -> LocalizedText? {
        guard job.state.isEnded else { return nil }
        let outcome = JobOutcome(job) ?? JobOutcome()
        var sentences: [LocalizedText] = []
        if let failure = outcome.failure { sentences.append(failure) }
        if job.state == .cancelled {
            sentences.append(
                LocalizedText(
                    en: "It was cancelled; what was filed stays.", zh: "任务已取消，已入账的保留。", vi: "Tác vụ đã bị hủy; những gì đã ghi vẫn còn."))
        }
        switch job.draft.kind {
        // Where nothing was read the failure says all.
        case .import where outcome.failure != nil && outcome.files == 0 && outcome.filed == 0: break
        case .import: sentences += imported(outcome)
        case .verify, .backup: if let findings = outcome.findings { sentences.append(verified(findings)) }
        }
        guard !sentences.isEmpty else { return LocalizedText(en: "Nothing was done.", zh: "未执行。", vi: "Chưa làm gì.") }
        return sentences.dropFirst().reduce(sentences[0]) { told, next in
            LocalizedText(en: "\(told.en) \(next.en)", zh: "\(told.zh)\(next.zh)", vi: "\(told.vi) \(next.vi)")
        }
    }

    private static func imported(_ outcome: JobOutcome) -> [LocalizedText] {
        func number(_ value: Int) -> (en: String, zh: String, vi: String) {
            (count(value, .english), count(value, .chinese), count(value, .vietnamese))
        }
        let (files, filed, unchanged, rejected) = (number(outcome.files), number(outcome.filed), number(outcome.unchanged), number(outcome.rejected))
        var sentences = [
            LocalizedText(
                en: "Files read: \(files.en); lines filed: \(filed.en); unchanged: \(unchanged.en); handed back: \(rejected.en).",
                zh: "读取文件\(files.zh)个，入账\(filed.zh)行，未变\(unchanged.zh)行，退回\(rejected.zh)行。",
                vi: "Tệp đã đọc: \(files.vi); dòng đã ghi: \(filed.vi); không đổi: \(unchanged.vi); trả lại: \(rejected.vi).")
        ]
        if !outcome.rejectFiles.isEmpty {
            let paths = outcome.rejectFiles.prefix(3).joined(separator: ", ")
            sentences.append(
                LocalizedText(
                    en: "Rows handed back, each with its reason: \(paths).", zh: "退回的行及原因见：\(paths)。", vi: "Các dòng trả lại, kèm lý do: \(paths)."))
        }
        if !outcome.rejectsUnwritten.isEmpty {
            let paths = outcome.rejectsUnwritten.prefix(3).joined(separator: ", ")
            sentences.append(
                LocalizedText(
                    en: "Rows handed back could not be written to \(paths).", zh: "退回的行无法写入：\(paths)。",
                    vi: "Không ghi được các dòng trả lại vào \(paths)."))
        }
        if !outcome.refused.isEmpty {
            let names = outcome.refused.prefix(5).joined(separator: ", ")
            sentences.append(LocalizedText(en: "Files refused: \(names).", zh: "拒收的文件：\(names)。", vi: "Tệp bị từ chối: \(names)."))
        }
        return sentences
    }

    private static func verified(_ findings: Int) -> LocalizedText {
        findings == 0
            ? LocalizedText(en: "Verified: nothing was found.", zh: "已核验，未发现问题。", vi: "Đã xác minh: không phát hiện gì.")
            : LocalizedText(
                en: "Verified: \(findings) found. Run corridor verify to read them.", zh: "已核验，发现\(findings)处问题。请运行 corridor verify 查看。",
                vi: "Đã xác minh: phát hiện \(findings). Hãy chạy corridor verify để xem.")
    }
}
