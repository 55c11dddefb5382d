import Figures
import Products
import Trade

/// One row of a bill of materials: a use of a part, with what the part is.
struct BillRow {
    let row: TableRow<BillColumn>
    let part: String
    /// Empty for the product.
    let into: String
    let code: HSCode?
    let origin: CountryCode?
    let value: ExactDecimal
    let deductible: ExactDecimal
    let weight: ExactDecimal?
    let proofs: [OriginProof]
    let isDeclared: Bool
    /// How the part is made; `nil` for what is bought, or where another row of the part tells it.
    let making: Production?

    init(_ row: TableRow<BillColumn>) throws(FileReject) {
        self.row = row
        part = try row.required(.part)
        into = row.text(.into)
        code = try row.code(.code)
        origin = try row.country(.origin)
        _ = try row.required(.value)
        value = try row.decimal(.value) ?? .zero
        deductible = try row.decimal(.deductible) ?? .zero
        guard deductible <= value else {
            throw row.reject(
                .deductible, LocalizedText(en: "more than the part is worth", zh: "超过部件价值", vi: "lớn hơn trị giá bộ phận"),
                mend: LocalizedText(en: "write at most \(value)", zh: "最多写 \(value)", vi: "hãy viết tối đa \(value)"))
        }
        weight = try row.decimal(.weight)
        proofs = try Self.proofs(row)
        isDeclared = try row.yesNo(.declared) ?? false
        making = try Self.making(row)
    }

    /// The cells of the costs that it states.
    var costs: [ConversionCost: DocumentCell] {
        let columns: [(ConversionCost, BillColumn)] = [(.labour, .labour), (.overhead, .overhead), (.profit, .profit), (.other, .otherCost)]
        return columns.reduce(into: [:]) { cells, cost in
            if !row.text(cost.1).isEmpty { cells[cost.0] = row.cell(cost.1) }
        }
    }

    private static func proofs(_ row: TableRow<BillColumn>) throws(FileReject) -> [OriginProof] {
        var proofs: [OriginProof] = []
        for text in row.text(.proof).split(whereSeparator: { $0 == ";" || $0 == "；" }) {
            guard let proof = OriginProof(written: String(text)) else { throw row.reject(.proof, ProofWords.notAProof, mend: ProofWords.write) }
            proofs.append(proof)
        }
        return proofs
    }

    private static func making(_ row: TableRow<BillColumn>) throws(FileReject) -> Production? {
        guard let country = try row.country(.madeIn) else {
            for column in [BillColumn.madeBy, .madeValue, .labour, .overhead, .profit, .otherCost, .minimalOnly] where !row.text(column).isEmpty {
                throw row.reject(
                    .madeIn, TableWords.empty,
                    mend: LocalizedText(
                        en: "write the country where it is made, or empty \(column.rawValue)", zh: "请写生产国，或清空 \(column.rawValue)",
                        vi: "hãy viết nước sản xuất, hoặc xóa \(column.rawValue)"))
            }
            return nil
        }
        let isOwn = try maker(row)
        guard let value = try row.decimal(.madeValue, isPositive: true) else { throw row.reject(.madeValue, TableWords.empty, mend: TableWords.fill) }
        return Production(
            in: country, isByFinalProducer: isOwn, value: value, inputs: [], labour: try row.decimal(.labour), overhead: try row.decimal(.overhead),
            profit: try row.decimal(.profit), otherCost: try row.decimal(.otherCost), isMinimalOnly: try row.yesNo(.minimalOnly))
    }

    private static func maker(_ row: TableRow<BillColumn>) throws(FileReject) -> Bool {
        switch row.text(.madeBy).lowercased() {
        case "", "own": return true
        case "other": return false
        default: throw row.reject(.madeBy, LocalizedText(en: "unknown word", zh: "未知词", vi: "từ không rõ"), mend: TableWords.oneOf(["own", "other"]))
        }
    }
}
