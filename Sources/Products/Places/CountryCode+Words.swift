import Figures

extension CountryCode {
    /// The country's name, where it is party to an agreement of the region; otherwise its code.
    public var name: LocalizedText { Self.names[code] ?? LocalizedText(same: code) }

    private static let names: [String: LocalizedText] = [
        "AU": LocalizedText(en: "Australia", zh: "澳大利亚", vi: "Úc"), "BN": LocalizedText(en: "Brunei", zh: "文莱", vi: "Brunei"),
        "CN": LocalizedText(en: "China", zh: "中国", vi: "Trung Quốc"), "ID": LocalizedText(en: "Indonesia", zh: "印度尼西亚", vi: "Indonesia"),
        "JP": LocalizedText(en: "Japan", zh: "日本", vi: "Nhật Bản"), "KH": LocalizedText(en: "Cambodia", zh: "柬埔寨", vi: "Campuchia"),
        "KR": LocalizedText(en: "Korea", zh: "韩国", vi: "Hàn Quốc"), "LA": LocalizedText(en: "Laos", zh: "老挝", vi: "Lào"),
        "MM": LocalizedText(en: "Myanmar", zh: "缅甸", vi: "Myanmar"), "MY": LocalizedText(en: "Malaysia", zh: "马来西亚", vi: "Malaysia"),
        "NZ": LocalizedText(en: "New Zealand", zh: "新西兰", vi: "New Zealand"), "PH": LocalizedText(en: "the Philippines", zh: "菲律宾", vi: "Philippines"),
        "SG": LocalizedText(en: "Singapore", zh: "新加坡", vi: "Singapore"), "TH": LocalizedText(en: "Thailand", zh: "泰国", vi: "Thái Lan"),
        "VN": LocalizedText(en: "Viet Nam", zh: "越南", vi: "Việt Nam"),
    ]
}
