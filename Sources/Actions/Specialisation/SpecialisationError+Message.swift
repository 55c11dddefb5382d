import Figures

extension SpecialisationError {
    /// What is wrong and how to mend it, as a sentence.
    public var message: LocalizedText {
        switch self {
        case .unknownArea(let id):
            LocalizedText(
                en: "The register has no place “\(id)”. Write the id of a place: corridor figures NAME finds it.",
                zh: "登记册中没有地点“\(id)”。请写地点标识，可用 corridor figures 名称 查找。",
                vi: "Sổ đăng ký không có địa điểm “\(id)”. Hãy viết mã địa điểm: corridor figures TÊN tìm giúp.")
        case .nothingToCompare(let address):
            LocalizedText(
                en: "Fewer than two places of the kind “\(address.kind)” in “\(address.area)” report anything in two classes of \(address.digits) digits for \(address.period). Choose a larger area, another kind of places or another period.",
                zh: "“\(address.area)”内在 \(address.period) 有数据的“\(address.kind)”类地区或 \(address.digits) 位行业不足两个。请扩大范围，或更换地区类别、时期。",
                vi: "Trong “\(address.area)” có ít hơn hai nơi loại “\(address.kind)” báo cáo ở hai ngành \(address.digits) chữ số cho \(address.period). Hãy chọn phạm vi rộng hơn, loại nơi khác hoặc kỳ khác.")
        case .unknown(let reason):
            LocalizedText(
                en: "This cannot be split by place and class: \(reason.reason.en). \(reason.remedy.en)", zh: "无法按地区和行业拆分：\(reason.reason.zh)。\(reason.remedy.zh)",
                vi: "Không thể chia theo nơi và ngành: \(reason.reason.vi). \(reason.remedy.vi)")
        case .negative(let amount, let place, let product):
            LocalizedText(
                en: "\(place.en), \(product.en) has a negative amount (\(amount)), so shares of it mean nothing. Correct the report, or compare another indicator.",
                zh: "\(place.zh)，\(product.zh)为负值（\(amount)），份额没有意义。请更正报表或更换指标。",
                vi: "\(place.vi), \(product.vi) có giá trị âm (\(amount)) nên tỷ trọng vô nghĩa. Hãy sửa báo cáo hoặc so chỉ tiêu khác.")
        case .noSuchNumber(let address):
            LocalizedText(
                en: "There is no number at \(address). A place or class without activity is in no table; corridor specialisation --area \(address.area) --json lists what is.",
                zh: "没有地址为 \(address) 的数值。没有活动的地区或行业不在表中；corridor specialisation --area \(address.area) --json 可列出。",
                vi: "Không có số tại \(address). Nơi hay ngành không hoạt động thì không có trong bảng; corridor specialisation --area \(address.area) --json liệt kê.")
        }
    }
}
