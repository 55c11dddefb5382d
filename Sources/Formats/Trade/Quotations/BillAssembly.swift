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
    /// The rows of each part by its number.
    private let own: [Int: [BillRow]]

    init(_ rows: [BillRow], of product: BillCSV.Product, document: FactDocument) {
        (self.rows, self.product, self.document) = (rows, product, document)
        var names: [String] = []
        var numbers: [String: Int] = [:]
        var own: [Int: [BillRow]] = [:]
        for row in rows {
            let number = numbers[row.part] ?? names.count
            if number == names.count { names.append(row.part) }
            numbers[row.part] = number
            own[number, default: []].append(row)
        }
        numbers[""] = names.count
        (self.names, self.numbers, self.own) = (names + [product.name], numbers, own)
    }

    func stated() throws(FileReject) -> StatedBill {
        let makings = try self.makings()
        var inputs: [Int: [BillRow]] = [:]
        for row in rows {
            guard let user = numbers[row.into] else { throw row.row.reject(.into, BillWords.noPart, mend: BillWords.writePart) }
            guard user == names.count - 1 || makings[user] != nil else {
                throw row.row.reject(.into, BillWords.notMade, mend: BillWords.writeMaking)
            }
            inputs[user, default: []].append(row)
        }
        let components = try names.indices.map { number throws(FileReject) in try component(number, makings[number], inputs[number] ?? []) }
        let bill: BillOfMaterials
        do throws(BillError) {
            if let part = apart(from: inputs) { throw BillError.madeFromItself(part) }
            bill = try BillOfMaterials(components, product: names.count - 1, currency: product.currency, edition: product.edition)
        } catch {
            throw reject(error)
        }
        let ordered = names.indices.flatMap { inputs[$0] ?? [] }
        return StatedBill(
            bill, values: ordered.map { $0.row.cell(.value) }, deductions: ordered.map { $0.deductible.isZero ? nil : $0.row.cell(.deductible) },
            madeValues: madeValues(), costs: costs())
    }

    /// The making of each part that is made; the rows of one part must not disagree.
    private func makings() throws(FileReject) -> [Int: Production] {
        var makings: [Int: Production] = [names.count - 1: product.making]
        for row in rows {
            guard let making = row.making, let number = numbers[row.part] else { continue }
            if let other = makings[number], other != making {
                throw row.row.reject(.madeValue, BillWords.madeOtherwise, mend: BillWords.describeOnce)
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

    /// The cells of the costs of each making that states any.
    private func costs() -> [Int: [ConversionCost: DocumentCell]] {
        var cells = product.costs.isEmpty ? [:] : [names.count - 1: product.costs]
        for row in rows where row.making != nil {
            guard let number = numbers[row.part], cells[number] == nil else { continue }
            let stated = row.costs
            if !stated.isEmpty { cells[number] = stated }
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
        let own = own[number] ?? []
        for row in own.dropFirst() where row.code != own[0].code || row.origin != own[0].origin {
            throw row.row.reject(row.code != own[0].code ? .code : .origin, BillWords.saysOtherwise, mend: BillWords.writeSame)
        }
        var supply = BillComponent.Supply.bought(origin: own.first?.origin)
        if var making {
            // Where a part is made decides its origin: another country beside it would be passed over in silence.
            for row in own where row.origin != nil && row.origin != making.country {
                throw row.row.reject(.origin, BillWords.madeElsewhere(making.country), mend: BillWords.emptyOrigin)
            }
            making.inputs = uses
            supply = .made(making)
        }
        return BillComponent(
            name: names[number], code: own.first?.code, supply: supply, proofs: own.flatMap(\.proofs),
            hasSupplierDeclaration: own.contains(where: \.isDeclared))
    }

    /// A part of a circle that no row leads out of into the product: the bill would lack it in silence.
    private func apart(from inputs: [Int: [BillRow]]) -> Int? {
        var reached: Set<Int> = [names.count - 1]
        var open = [names.count - 1]
        while let user = open.popLast() {
            for row in inputs[user] ?? [] {
                if let part = numbers[row.part], reached.insert(part).inserted { open.append(part) }
            }
        }
        guard var part = names.indices.first(where: { !reached.contains($0) }) else { return nil }
        // What a part apart goes into is apart too, so the way onwards must close.
        var passed: Set<Int> = []
        while passed.insert(part).inserted, let row = own[part]?.first, let user = numbers[row.into] { part = user }
        return part
    }

    /// A fault of the whole bill, at the row of the part that has it.
    private func reject(_ error: BillError) -> FileReject {
        let message = error.message(names: names)
        switch error {
        case .madeFromItself(let part):
            if let row = own[part]?.last(where: { !$0.into.isEmpty }) { return row.row.reject(.into, message, mend: error.mend) }
        case .noInputs(let part):
            if let row = own[part]?.first(where: { $0.making != nil }) { return row.row.reject(.madeIn, message, mend: BillWords.listMaterials) }
            return FileReject(file: document.name, line: 0, field: "", text: "", message: message, mend: BillWords.addRows)
        default: break
        }
        return FileReject(file: document.name, line: 0, field: "", text: "", message: message, mend: error.mend)
    }
}
