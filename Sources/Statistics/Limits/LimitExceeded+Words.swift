import Figures

extension LimitExceeded {
    /// What exceeded which limit by how much, the setting, and what to do.
    public var message: LocalizedText {
        let (most, there) = (quantity(allowed), found.map(quantity) ?? beyond)
        let told: (what: LocalizedText, mend: LocalizedText)
        switch limit {
        case .fileSize:
            told = (
                LocalizedText(
                    en: "\(subject) has \(there.en), more than the \(most.en) of a file", zh: "\(subject) 有\(there.zh)，超过单个文件的上限\(most.zh)",
                    vi: "\(subject) có \(there.vi), quá mức \(most.vi) của một tệp"), split)
        case .rowsPerFile:
            told = (
                LocalizedText(
                    en: "\(subject) has \(there.en) rows, more than the \(most.en) of a file", zh: "\(subject) 有\(there.zh)行，超过单个文件的上限\(most.zh)行",
                    vi: "\(subject) có \(there.vi) dòng, quá mức \(most.vi) dòng của một tệp"), split)
        case .importMemory:
            told = (
                LocalizedText(
                    en: "The import took up \(there.en) of memory, more than the \(most.en) allowed; it was ended, and what was filed stays",
                    zh: "导入占用内存\(there.zh)，超过上限\(most.zh)，已中止，已入账的保留",
                    vi: "Lần nhập chiếm \(there.vi) bộ nhớ, quá mức \(most.vi); đã dừng lại, những gì đã ghi vẫn còn"), split)
        case .workbookMemory:
            told = (
                LocalizedText(
                    en: "A part of \(subject) unpacks to \(there.en), more than the \(most.en) allowed", zh: "\(subject) 的部件解压后为\(there.zh)，超过上限\(most.zh)",
                    vi: "Một phần của \(subject) giải nén ra \(there.vi), quá mức \(most.vi)"),
                LocalizedText(en: "Save the rows as CSV", zh: "请将数据行另存为 CSV", vi: "Hãy lưu các dòng thành CSV"))
        case .requestSize:
            told = (
                LocalizedText(
                    en: "What was sent has \(there.en), more than the \(most.en) of a request", zh: "所发内容有\(there.zh)，超过单次请求的上限\(most.zh)",
                    vi: "Nội dung gửi đến có \(there.vi), quá mức \(most.vi) của một yêu cầu"),
                LocalizedText(en: "Send less at a time", zh: "请分次发送", vi: "Hãy gửi ít hơn mỗi lần"))
        case .answerRows:
            told = (
                LocalizedText(
                    en: "The answer has \(there.en) rows, more than the \(most.en) of one answer", zh: "结果有\(there.zh)行，超过单次结果的上限\(most.zh)行",
                    vi: "Câu trả lời có \(there.vi) dòng, quá mức \(most.vi) dòng của một câu trả lời"),
                LocalizedText(en: "Narrow the question", zh: "请缩小范围", vi: "Hãy thu hẹp câu hỏi"))
        case .requestTime:
            told = (
                LocalizedText(
                    en: "The answer took longer than the \(most.en) of a request, and was given up", zh: "处理时间超过单次请求的上限\(most.zh)，已中止",
                    vi: "Câu trả lời lâu hơn mức \(most.vi) của một yêu cầu nên đã bị bỏ"),
                LocalizedText(en: "Ask for less, or again later", zh: "请缩小范围或稍后再试", vi: "Hãy hỏi ít hơn hoặc hỏi lại sau"))
        case .concurrentAnswers:
            told = (
                LocalizedText(
                    en: "The server works out \(most.en) answers at a time, and this one found no place in time", zh: "服务器同时处理\(most.zh)个请求，本请求未能及时排到",
                    vi: "Máy chủ tính \(most.vi) câu trả lời cùng lúc, câu này không kịp có chỗ"),
                LocalizedText(en: "Ask again in a moment", zh: "请稍后再试", vi: "Hãy hỏi lại sau giây lát"))
        case .writerPatience:
            told = (
                LocalizedText(
                    en: "Another program held the record for longer than \(most.en)", zh: "另一程序占用记录超过\(most.zh)", vi: "Chương trình khác giữ sổ quá \(most.vi)"),
                LocalizedText(en: "Wait for it to end", zh: "请等其结束", vi: "Hãy đợi nó xong"))
        }
        return LocalizedText(
            en: "\(told.what.en) (\(limit.rawValue)). \(told.mend.en), or raise \(limit.rawValue) among the limits of zone.yaml.",
            zh: "\(told.what.zh)（\(limit.rawValue)）。\(told.mend.zh)，或在 zone.yaml 的 limits 中调高 \(limit.rawValue)。",
            vi: "\(told.what.vi) (\(limit.rawValue)). \(told.mend.vi), hoặc nâng \(limit.rawValue) trong phần limits của zone.yaml.")
    }

    private var split: LocalizedText {
        LocalizedText(en: "Hand it in in parts", zh: "请分批提交", vi: "Hãy nộp thành nhiều phần")
    }

    private var beyond: LocalizedText { LocalizedText(en: "more", zh: "更多", vi: "nhiều hơn") }

    private func quantity(_ value: Int) -> LocalizedText {
        switch limit.quantity {
        case .count: Self.text { $0.text(ExactDecimal(value).rounded(places: 0)) }
        case .seconds: LocalizedText(en: "\(value) s", zh: "\(value)秒", vi: "\(value) giây")
        case .bytes:
            switch value {
            case ..<(1 << 10): LocalizedText(en: "\(value) bytes", zh: "\(value)字节", vi: "\(value) byte")
            case ..<(1 << 20): Self.binary(value, 1 << 10, "KiB")
            case ..<(1 << 30): Self.binary(value, 1 << 20, "MiB")
            default: Self.binary(value, 1 << 30, "GiB")
            }
        }
    }

    /// With two decimals, but none where they are noughts.
    private static func binary(_ value: Int, _ size: Int, _ unit: String) -> LocalizedText {
        let hundredths = (Int128(value) * 100 + Int128(size) - 1) / Int128(size)
        let places = hundredths % 100 == 0 ? 0 : 2
        let number = RoundedDecimal(coefficient: places == 0 ? hundredths / 100 : hundredths, places: places)
        return text { "\($0.text(number)) \(unit)" }
    }

    private static func text(_ write: (NumberFormat) -> String) -> LocalizedText {
        LocalizedText(en: write(NumberFormat(.english)), zh: write(NumberFormat(.chinese)), vi: write(NumberFormat(.vietnamese)))
    }
}
