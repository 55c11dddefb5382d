import Actions
import Figures
import Formats

extension TariffError {
    var told: ErrorMessage {
        switch self {
        case .noTariff(let folder, let importer, let held):
            let codes = held.map(\.code).joined(separator: ", ")
            let there = held.isEmpty
                ? LocalizedText(en: "it holds none", zh: "其中没有任何税则", vi: "thư mục không có biểu thuế nào")
                : LocalizedText(en: "it holds those of \(codes)", zh: "其中有 \(codes) 的税则", vi: "thư mục có biểu thuế của \(codes)")
            return ErrorMessage(
                LocalizedText(
                    en: "There is no tariff of \(importer.name.en) (\(importer)) in \(folder); \(there.en). Add its CSV with a tariff-….yaml beside it.",
                    zh: "\(folder) 中没有\(importer.name.zh)（\(importer)）的税则；\(there.zh)。请加入其 CSV 及旁边的 tariff-….yaml。",
                    vi: "Không có biểu thuế của \(importer.name.vi) (\(importer)) trong \(folder); \(there.vi). Hãy thêm tệp CSV cùng tariff-….yaml."),
                .notThere)
        case .unreadable(let path):
            return ErrorMessage(
                LocalizedText(
                    en: "\(path) cannot be read. Check that it is there and that you may read it.", zh: "无法读取 \(path)。请检查文件是否存在和读取权限。",
                    vi: "Không đọc được \(path). Hãy kiểm tra tệp và quyền đọc."), .notThere)
        case .fault(let fault):
            let message = fault.message
            return ErrorMessage(LocalizedText(en: message.en + ".", zh: message.zh + "。", vi: message.vi + "."), .notThere)
        }
    }
}
