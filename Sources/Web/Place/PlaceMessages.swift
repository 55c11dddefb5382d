import Figures
import Registry

/// The words of a place's page.
struct PlaceMessages: MessageCatalogue {
    let place = LocalizedText(en: "Place", zh: "地点", vi: "Địa điểm")
    let kind = LocalizedText(en: "Kind", zh: "类型", vi: "Loại")
    let belongs = LocalizedText(en: "Belongs to", zh: "隶属", vi: "Thuộc")
    let aliases = LocalizedText(en: "Also called", zh: "又称", vi: "Còn gọi là")
    let source = LocalizedText(en: "Told by", zh: "依据", vi: "Theo tài liệu")
    let within = LocalizedText(en: "What lies in it", zh: "下辖", vi: "Bên trong có")
    let enterprises = LocalizedText(en: "Its enterprises", zh: "所属企业", vi: "Doanh nghiệp tại đây")
    let projects = LocalizedText(en: "Its projects", zh: "所属项目", vi: "Dự án tại đây")
    let parks = LocalizedText(en: "Its parks compared", zh: "园区对比", vi: "So sánh các khu")
    let map = LocalizedText(en: "On the map", zh: "地图位置", vi: "Trên bản đồ")
    let noFigures = LocalizedText(
        en: "Nothing was reported for this place yet.", zh: "该地点尚无报告数据。", vi: "Chưa có số liệu báo cáo cho địa điểm này.")

    /// What a kind of place is called.
    static func word(for kind: PlaceKind) -> LocalizedText {
        switch kind {
        case .country: LocalizedText(en: "country", zh: "国家", vi: "quốc gia")
        case .province: LocalizedText(en: "province", zh: "省级行政区", vi: "tỉnh")
        case .prefecture: LocalizedText(en: "prefecture", zh: "设区市", vi: "thành phố cấp địa khu")
        case .district: LocalizedText(en: "district or county", zh: "县（市、区）", vi: "quận huyện")
        case .park: LocalizedText(en: "park", zh: "园区", vi: "khu công nghiệp")
        case .site: LocalizedText(en: "site", zh: "厂址", vi: "địa điểm")
        case .zone: LocalizedText(en: "zone", zh: "合作区", vi: "khu hợp tác")
        case .area: LocalizedText(en: "area of the zone", zh: "片区", vi: "phân khu")
        case .programme: LocalizedText(en: "programme of parks", zh: "园区类别", vi: "chương trình khu công nghiệp")
        case .gate: LocalizedText(en: "border gate", zh: "口岸", vi: "cửa khẩu")
        case .port: LocalizedText(en: "port", zh: "港口", vi: "cảng")
        }
    }
}
