import Actions
import Figures

extension ChainError {
    var told: ErrorMessage {
        switch self {
        case .noChains(nil):
            ErrorMessage(
                LocalizedText(
                    en: "No chain is filed in this zone. File one: corridor import FOLDER. Data/chains/README.md describes the files.",
                    zh: "本区尚未录入产业链。录入：corridor import 文件夹。文件格式见 Data/chains/README.md。",
                    vi: "Khu này chưa ghi chuỗi nào. Hãy ghi: corridor import THƯ-MỤC. Data/chains/README.md mô tả các tệp."), .notThere)
        case .noChains(let folder?):
            ErrorMessage(
                LocalizedText(
                    en: "There are no chain files in \(folder).", zh: "\(folder) 中没有产业链文件。", vi: "Không có tệp chuỗi trong \(folder)."), .notThere)
        case .unknownChain(let id, let held):
            ErrorMessage(
                LocalizedText(
                    en: "There is no chain “\(id)”. There are: \(held.joined(separator: ", ")).", zh: "没有产业链“\(id)”。现有：\(held.joined(separator: "、"))。",
                    vi: "Không có chuỗi “\(id)”. Hiện có: \(held.joined(separator: ", "))."), .notThere)
        case .unknownArea(let id):
            ErrorMessage(
                LocalizedText(
                    en: "The register has no place “\(id)”. Write the id of a place, or several joined by +.", zh: "登记册中没有地点“\(id)”。请写地点标识，多个用 + 连接。",
                    vi: "Sổ đăng ký không có địa điểm “\(id)”. Hãy viết mã địa điểm, nhiều mã nối bằng +."), .notThere)
        case .noSuchNumber(let address):
            ErrorMessage(
                LocalizedText(
                    en: "The chain has no number at \(address). corridor chain \(address.chain) --area \(address.area) --json lists them.",
                    zh: "产业链没有地址为 \(address) 的数值。corridor chain \(address.chain) --area \(address.area) --json 列出全部。",
                    vi: "Chuỗi không có số nào ở \(address). corridor chain \(address.chain) --area \(address.area) --json liệt kê tất cả."), .notThere)
        case .unknownOutage(let text, let held):
            ErrorMessage(
                LocalizedText(
                    en: "Nothing of the chain is “\(text)”. There are: \(held.prefix(12).joined(separator: "; ")).",
                    zh: "产业链中没有“\(text)”。可用：\(held.prefix(12).joined(separator: "；"))。",
                    vi: "Chuỗi không có “\(text)”. Hiện có: \(held.prefix(12).joined(separator: "; "))."), .notThere)
        case .tooManyOutages(let count):
            ErrorMessage(
                LocalizedText(
                    en: "\(count) are switched off; at most \(AnswerWhatIf.most) at once. Name the place or the process that they share.",
                    zh: "停摆 \(count) 项，一次最多 \(AnswerWhatIf.most) 项。请改写它们共同的地点或工艺。",
                    vi: "Ngừng \(count) thứ; mỗi lần nhiều nhất \(AnswerWhatIf.most). Hãy nêu nơi hay công đoạn chung của chúng."), .notThere)
        case .noSource(let chain):
            ErrorMessage(
                LocalizedText(
                    en: "Goods of the chain “\(chain)” are made only of each other, so no balance can be told. Add what brings one of them in.",
                    zh: "产业链“\(chain)”的产品仅互为原料，无法求得平衡。请补充其来源。",
                    vi: "Các mặt hàng của chuỗi “\(chain)” chỉ làm từ lẫn nhau nên không cân đối được. Hãy thêm nguồn của một mặt hàng."), .notThere)
        }
    }
}
