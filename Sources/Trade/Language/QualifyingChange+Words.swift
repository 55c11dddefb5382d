import Figures
import Products

extension QualifyingChange {
    /// What to change: `Battery (1.20 USD): buy locally; or in JP, with its proof`.
    public func words(in bill: BillOfMaterials) -> LocalizedText {
        switch kind {
        case .raiseLocalValue(let raise):
            return LocalizedText(
                en: "raise the local value by \(raise) \(bill.currency), materials as they are", zh: "在材料不变的情况下提高本地价值 \(raise) \(bill.currency)",
                vi: "tăng giá trị nội địa thêm \(raise) \(bill.currency), nguyên liệu giữ nguyên")
        case .swap(let swaps):
            let all = swaps.map { $0.words(in: bill) }
            return LocalizedText(
                en: all.map(\.en).joined(separator: "; and "), zh: all.map(\.zh).joined(separator: "；并且"), vi: all.map(\.vi).joined(separator: "; và "))
        }
    }
}

extension SourceSwap {
    func words(in bill: BillOfMaterials) -> LocalizedText {
        let name = "\(bill.components[component].name) (\(value) \(bill.currency))"
        let countries = ways.compactMap { way -> String? in if case .buy(let country) = way { country.code } else { nil } }.joined(separator: ", ")
        var parts = ways.compactMap(\.words)
        if !countries.isEmpty {
            parts.append(LocalizedText(en: "buy in \(countries), with its proof", zh: "从 \(countries) 采购并取得证明", vi: "mua ở \(countries), kèm chứng từ"))
        }
        return LocalizedText(
            en: "\(name): " + parts.map(\.en).joined(separator: ", or "), zh: "\(name)：" + parts.map(\.zh).joined(separator: "，或"),
            vi: "\(name): " + parts.map(\.vi).joined(separator: ", hoặc "))
    }
}

extension SourceSwap.Way {
    /// `nil` for buying in a Party, which is told of all Parties together.
    var words: LocalizedText? {
        switch self {
        case .obtainProof(let country):
            LocalizedText(en: "obtain its proof from \(country)", zh: "向 \(country) 供应商取得原产地证明", vi: "lấy chứng từ xuất xứ từ \(country)")
        case .buyLocally: LocalizedText(en: "buy it where the product is made", zh: "在产品生产国采购", vi: "mua tại nước sản xuất")
        case .buy: nil
        }
    }
}

extension WhatWouldQualify.Obstacle {
    /// Why no change helps.
    public var words: LocalizedText {
        switch self {
        case .originatesAlready: LocalizedText(en: "it originates already", zh: "已具备原产资格", vi: "đã có xuất xứ")
        case .notBetweenParties: LocalizedText(en: "exporter and importer are not two Parties", zh: "进出口方并非协定的两个缔约方", vi: "hai bên không cùng là thành viên")
        case .notDirect: LocalizedText(en: "it would not keep its origin on the way", zh: "运输途中无法保持原产资格", vi: "không giữ được xuất xứ trên đường")
        case .noChangeSuffices:
            LocalizedText(en: "not even with all materials originating", zh: "即使全部材料均为原产也不满足", vi: "kể cả khi mọi nguyên liệu đều có xuất xứ")
        }
    }
}
