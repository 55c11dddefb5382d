import Figures
import Products
import Trade

/// Puts the rows of a table together into a bill of materials.
struct BillAssembly {
    private let rows: [BillRow]
    private let product: BillCSV.Product
    private let document: FactDocument
    /// Part names in the order in which they first stand; the product comes last.
    private let names: [String]
    private let numbers: [String: Int]

    init(_ rows: [BillRow], of product: BillCSV.Product, document: FactDocument) {
        (self.rows, self.product, self.document) = (rows, product, document)
        var names: [String] = []
        var numbers: [String: Int] = [:]
        for row in rows where numbers[row.part] == nil {
            numbers[row.part] = names.count
            names.append(row.part)
        }
        numbers[""] = names.count
        (self.names, self.numbers) = (names + [product.name], numbers)
    }

    func stated() throws(FileReject) -> StatedBill {
        let makings = try self.makings()
        var inputs: [Int: [BillRow]] = [:]
        for row in rows {
            guard let user = numbers[row.into] else {
                throw row.row.reject(
                    .into, LocalizedText(en: "no part of this name", zh: "没有该名称的部件", vi: "không có bộ phận tên này"),
                    mend: LocalizedText(
                        en: "write a part’s name, or leave it empty for the product", zh: "请写部件名称；用于产品则留空", vi: "hãy viết tên bộ phận, hoặc để trống nếu dùng cho sản phẩm"))
            }
            guard user == names.count - 1 || makings[user] != nil else {
                throw row.row.reject(
                    .into, LocalizedText(en: "the part is not made: it has no made_in", zh: "该部件没有生产国（made_in）", vi: "bộ phận này không có made_in"),
                    mend: LocalizedText(en: "write made_in and made_value in its row", zh: "请在其行填写 made_in 和 made_value", vi: "hãy ghi made_in và made_value ở dòng của nó"))
            }
            inputs[user, default: []].append(row)
        }
        let components = try names.indices.map { number throws(FileReject) in try component(number, makings[number], inputs[number] ?? []) }
        let bill: BillOfMaterials
        do {
            bill = try BillOfMaterials(components, product: names.count - 1, currency: product.currency, edition: product.edition)
        } catch {
            throw FileReject(
                file: document.name, line: 0, field: "", text: "", message: error.message(names: names),
                mend: LocalizedText(en: "mend the rows of these parts", zh: "请修改这些部件的行", vi: "hãy sửa dòng của các bộ phận này"))
        }
        let ordered = names.indices.flatMap { inputs[$0] ?? [] }
        return StatedBill(
            bill, values: ordered.map { $0.row.cell(.value) }, deductions: ordered.map { $0.deductible.isZero ? nil : $0.row.cell(.deductible) },
            madeValues: madeValues())
    }

    /// The making of each part that is made; the rows of one part must not disagree.
    private func makings() throws(FileReject) -> [Int: Production] {
        var makings: [Int: Production] = [names.count - 1: product.making]
        for row in rows {
            guard let making = row.making, let number = numbers[row.part] else { continue }
            if let other = makings[number], other != making {
                throw row.row.reject(
                    .madeValue, LocalizedText(en: "another row makes this part otherwise", zh: "另一行对该部件的生产描述不同", vi: "dòng khác mô tả bộ phận này khác"),
                    mend: LocalizedText(en: "describe the making in one row only", zh: "只在一行描述生产", vi: "chỉ mô tả sản xuất ở một dòng"))
            }
            makings[number] = making
        }
        return makings
    }

    private func madeValues() -> [Int: DocumentCell] {
        var cells: [Int: DocumentCell] = [:]
        for row in rows where row.making != nil {
            if let number = numbers[row.part], cells[number] == nil { cells[number] = row.row.cell(.madeValue) }
        }
        return cells
    }

    private func component(_ number: Int, _ making: Production?, _ inputs: [BillRow]) throws(FileReject) -> BillComponent {
        let uses = inputs.map { row in
            MaterialUse(numbers[row.part] ?? 0, value: row.value, deductibleCosts: row.deductible, weight: row.weight)
        }
        guard number < names.count - 1 else {
            var making = product.making
            making.inputs = uses
            return BillComponent(name: product.name, code: product.code, supply: .made(making))
        }
        let own = rows.filter { $0.part == names[number] }
        for row in own.dropFirst() where row.code != own[0].code || row.origin != own[0].origin {
            throw row.row.reject(
                row.code != own[0].code ? .code : .origin,
                LocalizedText(en: "another row of this part says otherwise", zh: "该部件的另一行不一致", vi: "dòng khác của bộ phận này ghi khác"),
                mend: LocalizedText(en: "give the two parts different names", zh: "请为两个部件取不同名称", vi: "hãy đặt tên khác nhau cho hai bộ phận"))
        }
        var supply = BillComponent.Supply.bought(origin: own.first?.origin)
        if var making {
            making.inputs = uses
            supply = .made(making)
        }
        return BillComponent(
            name: names[number], code: own.first?.code, supply: supply, proofs: own.flatMap(\.proofs),
            hasSupplierDeclaration: own.contains(where: \.isDeclared))
    }
}
