import Registry

/// The words that point back to a place that was named before.
enum PointerWords {
    static let table = PhraseTable<PlaceMention.Meaning>(
        phrases: english + chinese, merge: { first, _ in first })

    private static let english: [(String, PlaceMention.Meaning)] =
        determined(["region", "autonomous region", "province"], .pointer([.province]))
        + determined(["city", "prefecture"], .pointer([.prefecture])) + determined(["district", "county"], .pointer([.district]))
        + determined(["zone", "cooperation zone", "industrial cooperation zone"], .pointer([.zone]))
        + determined(["park", "industrial park"], .pointer([.park]))
        + determined(["project", "base", "wind farm", "farm", "plant", "complex"], .sitePointer)
        + ["cooperation zone", "industrial cooperation zone"].map { ($0, .pointer([.zone])) }
        + ["parks", "industrial parks", "the parks", "its parks", "its industrial parks"].map { ($0, .parks) }

    private static let chinese: [(String, PlaceMention.Meaning)] =
        ["全区", "该区", "本区", "我区"].map { ($0, .pointer([.province, .district])) }
        + ["全省", "该省", "我省"].map { ($0, .pointer([.province])) } + ["全市", "该市", "我市"].map { ($0, .pointer([.prefecture])) }
        + ["全县", "该县", "城区", "该城区", "全城区"].map { ($0, .pointer([.district])) }
        + ["合作区", "该合作区", "产业合作区"].map { ($0, .pointer([.zone])) }
        + ["该园区", "该园", "该产业园", "园区内", "该产业园区"].map { ($0, .pointer([.park])) }
        + ["该项目", "该基地", "项目", "基地", "该风电场", "风电场"].map { ($0, .sitePointer) }
        + ["工业园区", "产业园区", "各园区", "园区", "各工业园区", "各产业园区"].map { ($0, .parks) }

    private static func determined(_ nouns: [String], _ meaning: PlaceMention.Meaning) -> [(String, PlaceMention.Meaning)] {
        nouns.flatMap { noun in ["the", "this", "whole", "entire"].map { ("\($0) \(noun)", meaning) } }
    }
}
