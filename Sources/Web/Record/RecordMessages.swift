import Figures

/// The words of the page of the record.
struct RecordMessages: MessageCatalogue {
    let record = LocalizedText(en: "Record", zh: "账本", vi: "Sổ ghi")
    let filings = LocalizedText(en: "Filed lately", zh: "最近入账", vi: "Mới ghi")
    let position = LocalizedText(en: "Filing", zh: "入账号", vi: "Lần nộp")
    let form = LocalizedText(en: "Form", zh: "报表", vi: "Biểu mẫu")
    let period = LocalizedText(en: "Period", zh: "时期", vi: "Kỳ")
    let document = LocalizedText(en: "Document", zh: "文件", vi: "Tài liệu")
    let knownOn = LocalizedText(en: "Known on", zh: "获知日期", vi: "Biết từ")
    let recordedAt = LocalizedText(en: "Recorded at", zh: "入账时间", vi: "Ghi lúc")
    let enteredBy = LocalizedText(en: "Entered by", zh: "录入人", vi: "Người nhập")
    let backdated = LocalizedText(en: "backdated", zh: "补录", vi: "ghi lùi ngày")
    let corrections = LocalizedText(en: "Corrected or added to later", zh: "后续更正或补充", vi: "Đính chính hoặc bổ sung sau")
    let before = LocalizedText(en: "Earlier document", zh: "原文件", vi: "Tài liệu trước")
    let after = LocalizedText(en: "Later document", zh: "后续文件", vi: "Tài liệu sau")
    let key = LocalizedText(en: "Chain", zh: "链", vi: "Chuỗi")
    let sequence = LocalizedText(en: "Filings", zh: "入账数", vi: "Số lần nộp")
    let hash = LocalizedText(en: "Hash of the whole chain", zh: "整链哈希", vi: "Mã băm cả chuỗi")
    let signed = LocalizedText(en: "Signed", zh: "签名", vi: "Chữ ký")
    let covered = LocalizedText(en: "as it stands", zh: "与现状一致", vi: "đúng hiện trạng")
    let movedOn = LocalizedText(en: "up to an earlier filing", zh: "签至较早入账", vi: "đến lần nộp trước đó")
    let notSigned = LocalizedText(en: "not yet", zh: "尚未", vi: "chưa")
    let heads = LocalizedText(en: "Ends of the chains", zh: "各链末端", vi: "Điểm cuối các chuỗi")
    let headsNote = LocalizedText(
        en: "Whoever keeps signed heads can show later that nothing older was altered or lost: “corridor heads”, then “corridor verify --against”.",
        zh: "保存签名末端者，日后可证明此前内容未被更改或丢失：先“corridor heads”，再“corridor verify --against”。",
        vi: "Ai giữ các điểm cuối đã ký có thể chứng minh sau này rằng không gì cũ hơn bị sửa hay mất: “corridor heads”, rồi “corridor verify --against”.")
    let proof = LocalizedText(en: "Last verified", zh: "最近一次核验", vi: "Lần xác minh gần nhất")
    let neverVerified = LocalizedText(
        en: "This record was not verified here yet. “corridor verify” hashes every chain, document and line again and shows the result here.",
        zh: "本账本尚未在此核验。运行“corridor verify”会重新计算每条链、每份文件和每一行的哈希，并在此显示结果。",
        vi: "Sổ này chưa được xác minh tại đây. “corridor verify” tính lại mã băm của mọi chuỗi, tài liệu và dòng rồi hiện kết quả ở đây.")
    let sound = LocalizedText(
        en: "Nothing was found: the record is as it was filed.", zh: "未发现问题：账本与入账时一致。", vi: "Không phát hiện gì: sổ đúng như khi nộp.")
    let filingCount = LocalizedText(en: "Filings", zh: "入账", vi: "Lần nộp")
    let lineCount = LocalizedText(en: "Lines", zh: "行", vi: "Dòng")
    let documentCount = LocalizedText(en: "Documents", zh: "文件", vi: "Tài liệu")
    let takenAt = LocalizedText(en: "Heads signed at", zh: "末端签名时间", vi: "Ký các điểm cuối lúc")
    let signer = LocalizedText(en: "By the key", zh: "签名密钥", vi: "Bằng khóa")
    let none = LocalizedText(
        en: "Nothing was filed yet. “corridor import FILE” files the first document.", zh: "尚无入账。“corridor import 文件”即可入账第一份文件。",
        vi: "Chưa có gì được nộp. “corridor import TỆP” sẽ nộp tài liệu đầu tiên.")
    let noCorrections = LocalizedText(
        en: "No document was corrected or added to.", zh: "没有更正或补充。", vi: "Chưa có đính chính hay bổ sung.")
}
