import Figures
import Products
import Trade

@testable import Formats

/// A bill made at random, and a table that tells it.
struct RandomBill {
    private(set) var text = ""
    let document: FactDocument
    private let delimiter: String
    private var line = 1
    /// The product stands last: its uses and making, too.
    private var components: [BillComponent]
    private var cells: [[(value: DocumentCell, deduction: DocumentCell?)]]
    private var madeValues: [Int: DocumentCell] = [:]
    private var costs: [Int: [ConversionCost: DocumentCell]] = [:]
    private var product: BillCSV.Product

    private static let columns: [BillColumn] = BillColumn.allCases

    init(of product: BillCSV.Product, named name: String, _ random: inout RandomTrade) {
        document = QuotationFiles.document(name)
        delimiter = random.one(of: [",", ";", "\t"])
        self.product = product
        let count = 1 + random.below(8)
        let names = Array(random.names().prefix(count))
        components = []
        cells = Array(repeating: [], count: count + 1)
        var uses = Array(repeating: [MaterialUse](), count: count + 1)
        var users = [count]
        write(Dictionary(uniqueKeysWithValues: Self.columns.map { ($0, $0.rawValue) }))
        for number in 0..<count {
            // A part that is made is made of the next one at least; of itself it is never made, since parts go into earlier ones.
            let user = users.last == number - 1 ? number - 1 : random.one(of: users)
            let isMade = number < count - 1 && random.flip()
            if isMade { users.append(number) }
            var row: [BillColumn: String] = [:]
            components.append(Self.part(names[number], isMade: isMade, &row, &random))
            uses[user].append(use(of: number, by: user, names, &row, &random))
        }
        for _ in 0..<random.below(3) {
            let part = components[random.below(count)]
            let number = names.firstIndex(of: part.name) ?? 0
            let user = random.one(of: users.filter { $0 == count || $0 < number })
            var row: [BillColumn: String] = [.code: part.code?.digits ?? ""]
            if case .bought(let origin?) = part.supply { row[.origin] = origin.code }
            uses[user].append(use(of: number, by: user, names, &row, &random))
        }
        for number in components.indices {
            if case .made(var making) = components[number].supply {
                making.inputs = uses[number]
                components[number].supply = .made(making)
            }
        }
        self.product.making.inputs = uses[count]
        if !product.costs.isEmpty { costs[count] = product.costs }
    }

    /// What the table says.
    func stated() throws -> StatedBill {
        let end = BillComponent(name: product.name, code: product.code, supply: .made(product.making))
        let bill = try BillOfMaterials(components + [end], product: components.count, currency: product.currency, edition: product.edition)
        let cells = cells.flatMap { $0 }
        return StatedBill(bill, values: cells.map(\.value), deductions: cells.map(\.deduction), madeValues: madeValues, costs: costs)
    }

    private static func part(_ name: String, isMade: Bool, _ row: inout [BillColumn: String], _ random: inout RandomTrade) -> BillComponent {
        var part = BillComponent(name: name, code: random.perhaps { $0.code() } ?? nil, supply: .bought(origin: nil))
        row[.code] = random.flip() ? part.code?.description : part.code?.digits
        if isMade {
            var making = Production(in: random.country(), isByFinalProducer: random.flip(), value: random.amount(), inputs: [])
            (making.labour, making.overhead) = (random.perhaps { $0.amount() }, random.perhaps { $0.amount() })
            (making.profit, making.otherCost) = (random.perhaps { $0.amount() }, random.perhaps { $0.amount() })
            making.isMinimalOnly = random.perhaps { $0.flip() }
            row[.madeIn] = making.country.code
            row[.madeBy] = making.isByFinalProducer ? random.one(of: ["", "own"]) : "other"
            row[.madeValue] = random.text(making.value)
            for (column, cost) in [(BillColumn.labour, making.labour), (.overhead, making.overhead), (.profit, making.profit), (.otherCost, making.otherCost)] {
                row[column] = cost.map { random.text($0) }
            }
            row[.minimalOnly] = making.isMinimalOnly.map { random.one(of: $0 ? ["yes", "是", "có"] : ["no", "否", "không"]) }
            part.supply = .made(making)
        } else {
            let origin = random.perhaps { $0.country() }
            part.supply = .bought(origin: origin)
            row[.origin] = origin?.code ?? random.one(of: ["", "?"])
        }
        part.proofs = random.perhaps { [OriginProof(agreement: "rcep", reference: "2026-\($0.below(100))"), OriginProof(agreement: "acfta", reference: "E:1")] } ?? []
        row[.proof] = part.proofs.map { "\($0.agreement):\($0.reference)" }.joined(separator: "; ")
        part.hasSupplierDeclaration = random.flip()
        row[.declared] = part.hasSupplierDeclaration ? "yes" : ""
        return part
    }

    private mutating func use(
        of number: Int, by user: Int, _ names: [String], _ row: inout [BillColumn: String], _ random: inout RandomTrade
    ) -> MaterialUse {
        let deductible = random.perhaps { $0.amount() } ?? .zero
        let use = MaterialUse(number, value: deductible + random.amount(), deductibleCosts: deductible, weight: random.perhaps { $0.amount() })
        (row[.part], row[.into]) = (names[number], user < names.count ? names[user] : "")
        row[.value] = random.text(use.value)
        row[.deductible] = deductible.isZero ? random.one(of: ["", "0"]) : random.text(deductible)
        row[.weight] = use.weight.map { random.text($0) }
        let place = line
        func cell(_ column: BillColumn) -> DocumentCell { document.cell(row: place, field: column.rawValue, text: row[column] ?? "") }
        cells[user].append((cell(.value), deductible.isZero ? nil : cell(.deductible)))
        if let text = row[.madeValue], !text.isEmpty { madeValues[number] = cell(.madeValue) }
        for (cost, column) in [(ConversionCost.labour, BillColumn.labour), (.overhead, .overhead), (.profit, .profit), (.other, .otherCost)] where row[column] != nil {
            costs[number, default: [:]][cost] = cell(column)
        }
        write(row)
        return use
    }

    private mutating func write(_ row: [BillColumn: String]) {
        let fields = Self.columns.map { row[$0] ?? "" }.map { field in
            field.contains { ",;\t\"\n".contains($0) } ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
        }
        let record = fields.joined(separator: delimiter) + "\n"
        text += record
        line += record.count(where: \.isNewline)
    }
}
