import Figures

extension VerificationFinding {
    /// The kind of finding as programs read it.
    public var code: String {
        switch self {
        case .filingAltered: "filing-altered"
        case .linkBroken: "link-broken"
        case .filingsMissing: "filings-missing"
        case .linesMissing: "lines-missing"
        case .linesAdded: "lines-added"
        case .linesWithoutFiling: "lines-without-filing"
        case .documentMissing: "document-missing"
        case .documentAltered: "document-altered"
        case .chainShortened: "chain-shortened"
        case .headDiffers: "head-differs"
        case .signatureWrong: "signature-wrong"
        case .signerUnknown: "signer-unknown"
        case .cellMissing: "cell-missing"
        case .cellAdded: "cell-added"
        case .cellAltered: "cell-altered"
        case .cellUnreadable: "cell-unreadable"
        case .storeDamaged: "store-damaged"
        }
    }

    /// What was found, with where it stands.
    public var message: LocalizedText { filingMessage ?? proofMessage ?? cellMessage }

    private var filingMessage: LocalizedText? {
        switch self {
        case .filingAltered(let position):
            LocalizedText(
                en: "Filing \(position) is not what was filed.", zh: "申报 \(position) 与入账时不同。",
                vi: "Lần nộp \(position) không còn như khi ghi.")
        case .linkBroken(let position):
            LocalizedText(
                en: "Filing \(position) does not follow the one before it.", zh: "申报 \(position) 与前一份不相衔接。",
                vi: "Lần nộp \(position) không nối tiếp lần trước.")
        case .filingsMissing(let key, let numbers):
            LocalizedText(
                en: "Filings \(numbers.lowerBound) to \(numbers.upperBound) of \(key) are gone.",
                zh: "\(key) 的第\(numbers.lowerBound)至\(numbers.upperBound)份申报缺失。",
                vi: "Lần nộp \(numbers.lowerBound) đến \(numbers.upperBound) của \(key) bị mất.")
        case .linesMissing(let position, let filed, let found):
            LocalizedText(
                en: "Filing \(position) has \(found) of its \(filed) lines.", zh: "申报 \(position) 原有\(filed)行，现有\(found)行。",
                vi: "Lần nộp \(position) còn \(found) trên \(filed) dòng.")
        case .linesAdded(let position, let filed, let found):
            LocalizedText(
                en: "Filing \(position) was filed with \(filed) lines and now has \(found).",
                zh: "申报 \(position) 入账时为\(filed)行，现为\(found)行。",
                vi: "Lần nộp \(position) được ghi với \(filed) dòng, nay có \(found).")
        case .linesWithoutFiling(let position, let count):
            LocalizedText(
                en: "\(count) lines stand under a filing that is not there (\(position)).", zh: "\(count)行所属的申报不存在（\(position)）。",
                vi: "\(count) dòng thuộc lần nộp không tồn tại (\(position)).")
        case .documentMissing(let hash):
            LocalizedText(en: "The document \(hash) is not held.", zh: "缺少文件 \(hash)。", vi: "Thiếu tài liệu \(hash).")
        case .documentAltered(let hash):
            LocalizedText(
                en: "The document \(hash) is not what was handed in.", zh: "文件 \(hash) 与交来时不同。",
                vi: "Tài liệu \(hash) không còn như khi nộp.")
        default: nil
        }
    }

    private var proofMessage: LocalizedText? {
        switch self {
        case .chainShortened(let key, let signed, let held):
            LocalizedText(
                en: "\(key) ends at filing \(held), but filing \(signed) was signed: newer filings were cut off.",
                zh: "\(key) 止于第\(held)份申报，而签名时已有第\(signed)份：后面的申报被删去。",
                vi: "\(key) kết thúc ở lần nộp \(held), nhưng lần \(signed) đã được ký: các lần nộp sau bị cắt.")
        case .headDiffers(let key, let sequence):
            LocalizedText(
                en: "Filing \(key)#\(sequence) is not the one that was signed: the chain was written anew.",
                zh: "申报 \(key)#\(sequence) 不是签名时的那一份：该链被重写。",
                vi: "Lần nộp \(key)#\(sequence) không phải lần đã ký: chuỗi đã bị viết lại.")
        case .signatureWrong:
            LocalizedText(
                en: "The signature does not fit: the heads were altered after they were signed.", zh: "签名不符：链首在签名后被改动。",
                vi: "Chữ ký không khớp: đầu chuỗi bị sửa sau khi ký.")
        case .signerUnknown(let key):
            LocalizedText(
                en: "The heads were signed by another key (\(key)).", zh: "链首由另一密钥签名（\(key)）。",
                vi: "Đầu chuỗi được ký bằng khóa khác (\(key)).")
        case .storeDamaged(let words):
            LocalizedText(
                en: "The database finds its own file damaged: \(words)", zh: "数据库检查发现文件损坏：\(words)",
                vi: "Cơ sở dữ liệu thấy tệp của nó bị hỏng: \(words)")
        default: nil
        }
    }

    private var cellMessage: LocalizedText {
        switch self {
        case .cellMissing(let cell, _):
            let place = Self.text(of: cell)
            return LocalizedText(
                en: "The filings give a sum that is not stored: \(place).", zh: "申报得出的合计未保存：\(place)。",
                vi: "Các lần nộp cho một tổng không được lưu: \(place).")
        case .cellAdded(let cell, _):
            let place = Self.text(of: cell)
            return LocalizedText(
                en: "A sum is stored that no filing gives: \(place).", zh: "保存了没有申报依据的合计：\(place)。",
                vi: "Có tổng được lưu mà không lần nộp nào cho: \(place).")
        case .cellAltered(let cell, let stored, let rebuilt):
            let place = Self.text(of: cell)
            return LocalizedText(
                en:
                    "A stored sum is not what the filings give: \(place) (\(stored.month)/\(stored.yearToDate), not \(rebuilt.month)/\(rebuilt.yearToDate)).",
                zh: "保存的合计与申报不符：\(place)（\(stored.month)/\(stored.yearToDate)，应为 \(rebuilt.month)/\(rebuilt.yearToDate)）。",
                vi:
                    "Tổng được lưu khác với các lần nộp: \(place) (\(stored.month)/\(stored.yearToDate), lẽ ra \(rebuilt.month)/\(rebuilt.yearToDate))."
            )
        case .cellUnreadable(let text):
            return LocalizedText(
                en: "A stored sum cannot be read: \(text).", zh: "保存的合计无法读取：\(text)。", vi: "Không đọc được tổng đã lưu: \(text).")
        default:
            return LocalizedText(same: code)
        }
    }

    private static func text(of cell: CellKeyAndDay) -> String {
        "\(cell.key.series) \(cell.key.period) \(cell.key.atom) \(cell.key.classCode) \(cell.key.provenance.rawValue) @\(cell.knownOn)"
    }
}
