import Figures

/// The titles of the numbers of specialisation.
enum SpecialisationWords {
    static func both(_ one: LocalizedText, _ other: LocalizedText) -> LocalizedText {
        LocalizedText(en: "\(one.en), \(other.en)", zh: "\(one.zh)，\(other.zh)", vi: "\(one.vi), \(other.vi)")
    }

    static func of(_ name: LocalizedText, _ what: LocalizedText) -> LocalizedText {
        LocalizedText(en: "\(name.en): \(what.en)", zh: "\(name.zh)：\(what.zh)", vi: "\(name.vi): \(what.vi)")
    }
}

extension SpecialisationNumbers {
    /// What a number is called.
    func title(_ number: SpecialisationNumber) -> LocalizedText {
        let all = LocalizedText(en: "All places and classes", zh: "全部地区和行业", vi: "Mọi nơi và mọi ngành")
        func place(_ number: Int) -> LocalizedText { table.places[number].name }
        func product(_ number: Int) -> LocalizedText { table.classes[number].name }
        func both(_ place: Int, _ product: Int) -> LocalizedText { SpecialisationWords.both(table.places[place].name, table.classes[product].name) }
        return switch number {
        case .total: SpecialisationWords.of(all, table.indicator)
        case .placeTotal(let row): SpecialisationWords.of(place(row), table.indicator)
        case .classTotal(let column): SpecialisationWords.of(product(column), table.indicator)
        case .amount(let row, let column) where table.isFiled(row, column): SpecialisationWords.of(both(row, column), table.indicator)
        case .amount(let row, let column):
            SpecialisationWords.of(both(row, column), LocalizedText(en: "nothing was filed", zh: "无上报数据", vi: "không có báo cáo"))
        case .share(let row, let column): SpecialisationWords.of(both(row, column), LocalizedText(en: "share of the place", zh: "占本地比重", vi: "tỷ trọng trong nơi đó"))
        case .shareOfAll(let column): SpecialisationWords.of(product(column), LocalizedText(en: "share of all", zh: "占总体比重", vi: "tỷ trọng trong toàn bộ"))
        case .part(let row, let column): SpecialisationWords.of(both(row, column), LocalizedText(en: "share of the class", zh: "占行业比重", vi: "tỷ trọng trong ngành"))
        case .quotient(let row, let column): SpecialisationWords.of(both(row, column), LocalizedText(en: "location quotient", zh: "区位商", vi: "thương số vị trí"))
        case .specialised(let row, let column): SpecialisationWords.of(both(row, column), LocalizedText(en: "specialised", zh: "是否专业化", vi: "có chuyên môn hóa"))
        case .diversity(let row): SpecialisationWords.of(place(row), LocalizedText(en: "diversity", zh: "多样性", vi: "độ đa dạng"))
        case .ubiquity(let column): SpecialisationWords.of(product(column), LocalizedText(en: "places specialised in it", zh: "专业化地区数", vi: "số nơi chuyên môn hóa"))
        case .shared(let one, let other):
            SpecialisationWords.of(
                SpecialisationWords.both(product(one), product(other)),
                LocalizedText(en: "places specialised in both", zh: "两者均专业化的地区数", vi: "số nơi chuyên môn hóa cả hai"))
        case .proximity(let one, let other):
            SpecialisationWords.of(SpecialisationWords.both(product(one), product(other)), LocalizedText(en: "proximity", zh: "邻近度", vi: "độ gần"))
        case .near(let column): SpecialisationWords.of(product(column), LocalizedText(en: "proximities to all classes", zh: "与全部行业的邻近度之和", vi: "tổng độ gần với mọi ngành"))
        case .held(let row, let column):
            SpecialisationWords.of(both(row, column), LocalizedText(en: "proximities to what the place is specialised in", zh: "与本地专业化行业的邻近度之和", vi: "tổng độ gần với ngành chuyên môn hóa của nơi đó"))
        case .density(let row, let column): SpecialisationWords.of(both(row, column), LocalizedText(en: "relatedness density", zh: "关联密度", vi: "mật độ liên quan"))
        case .placeConcentration(let row): SpecialisationWords.of(place(row), LocalizedText(en: "concentration in classes (HHI)", zh: "行业集中度（HHI）", vi: "mức tập trung theo ngành (HHI)"))
        case .classConcentration(let column): SpecialisationWords.of(product(column), LocalizedText(en: "concentration in places (HHI)", zh: "地区集中度（HHI）", vi: "mức tập trung theo nơi (HHI)"))
        case .placeComplexity(let row): SpecialisationWords.of(place(row), LocalizedText(en: "economic complexity (ECI)", zh: "经济复杂度（ECI）", vi: "độ phức tạp kinh tế (ECI)"))
        case .classComplexity(let column): SpecialisationWords.of(product(column), LocalizedText(en: "product complexity (PCI)", zh: "产品复杂度（PCI）", vi: "độ phức tạp sản phẩm (PCI)"))
        }
    }
}
