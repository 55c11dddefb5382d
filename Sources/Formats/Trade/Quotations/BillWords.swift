import Figures
import Products

/// What is said of a bill whose rows do not go together.
enum BillWords {
    static let noPart = LocalizedText(en: "no part of this name", zh: "没有该名称的部件", vi: "không có bộ phận tên này")
    static let writePart = LocalizedText(
        en: "write a part’s name, or leave it empty for the product", zh: "请写部件名称；用于产品则留空", vi: "hãy viết tên bộ phận, hoặc để trống nếu dùng cho sản phẩm")
    static let notMade = LocalizedText(en: "the part is not made: it has no made_in", zh: "该部件没有生产国（made_in）", vi: "bộ phận này không có made_in")
    static let writeMaking = LocalizedText(
        en: "write made_in and made_value in its row", zh: "请在其行填写 made_in 和 made_value", vi: "hãy ghi made_in và made_value ở dòng của nó")
    static let madeOtherwise = LocalizedText(en: "another row makes this part otherwise", zh: "另一行对该部件的生产描述不同", vi: "dòng khác mô tả bộ phận này khác")
    static let describeOnce = LocalizedText(en: "describe the making in one row only", zh: "只在一行描述生产", vi: "chỉ mô tả sản xuất ở một dòng")
    static let saysOtherwise = LocalizedText(en: "another row of this part says otherwise", zh: "该部件的另一行不一致", vi: "dòng khác của bộ phận này ghi khác")
    static let writeSame = LocalizedText(
        en: "write the same in both rows, or give the two parts different names", zh: "请使两行一致，或为两个部件取不同名称",
        vi: "hãy ghi giống nhau ở hai dòng, hoặc đặt tên khác nhau cho hai bộ phận")
    static let emptyOrigin = LocalizedText(
        en: "leave it empty: where a part is made decides its origin", zh: "请留空：原产地由生产地决定", vi: "hãy để trống: nơi sản xuất quyết định xuất xứ")
    static let listMaterials = LocalizedText(
        en: "write its name under “into” in their rows, or leave its making empty", zh: "请在材料行的 into 列写其名称，或清空其生产信息",
        vi: "hãy ghi tên nó ở cột into trong dòng nguyên liệu, hoặc để trống phần sản xuất")
    static let addRows = LocalizedText(en: "write a row for each material", zh: "请为每种材料写一行", vi: "hãy viết mỗi nguyên liệu một dòng")

    static func madeElsewhere(_ country: CountryCode) -> LocalizedText {
        LocalizedText(en: "the part is made in \(country)", zh: "该部件在 \(country) 生产", vi: "bộ phận này được sản xuất tại \(country)")
    }
}
