import Figures

extension PlaceKind {
    /// A number of places of this kind: `38 parks`, `38个园区`.
    public func counted(_ count: Int, in language: Language) -> String {
        let number = NumberFormat(language).text(ExactDecimal(count).rounded(places: 0))
        let (one, many, chinese, vietnamese) = nouns
        return switch language {
        case .english: "\(number) \(count == 1 ? one : many)"
        case .chinese: number + chinese
        case .vietnamese: "\(number) \(vietnamese)"
        }
    }

    private var nouns: (one: String, many: String, chinese: String, vietnamese: String) {
        switch self {
        case .country: ("country", "countries", "个国家", "quốc gia")
        case .province: ("province", "provinces", "个省区", "tỉnh")
        case .prefecture: ("prefecture", "prefectures", "个设区市", "thành phố cấp địa khu")
        case .district: ("district", "districts", "个县区", "quận huyện")
        case .park: ("park", "parks", "个园区", "khu công nghiệp")
        case .site: ("site", "sites", "个场地", "địa điểm")
        case .zone: ("zone", "zones", "个合作区", "khu hợp tác")
        case .area: ("area", "areas", "个片区", "phân khu")
        case .programme: ("programme", "programmes", "类园区", "chương trình")
        case .gate: ("gate", "gates", "个口岸", "cửa khẩu")
        case .port: ("port", "ports", "个港口", "cảng")
        }
    }
}
