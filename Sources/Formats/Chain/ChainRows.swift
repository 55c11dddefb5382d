import Chain
import Figures
import Products
import Registry

/// Reads goods, capacities, flows and links, each row apart.
struct ChainRows {
    /// The places that may be named, with their kinds; `nil` where any will do.
    let places: [String: PlaceKind]?

    /// Adds what a row says to a model whose goods and processes it may name.
    func take(_ row: TableRow<ChainColumn>, of table: ChainTable, into model: inout ChainModel) throws(FileReject) {
        switch table {
        case .goods:
            let good = try GoodRow.good(row)
            model.goods[good.id] = good
        case .capacities:
            let capacity = try capacity(row, model)
            // A quantity of 0 takes back what was told before.
            if !capacity.quantity.isZero { model.capacities.append(capacity) }
        case .flows: model.flows.append(try flow(row, model))
        case .links: model.links.append(try link(row, model))
        }
    }

    private func capacity(_ row: TableRow<ChainColumn>, _ model: ChainModel) throws(FileReject) -> Capacity {
        let process = try known(.process, row, model.processes, ChainRowWords.unknownProcess)
        guard let first = process.outputs.first, let good = model.goods[first.good] else {
            throw row.reject(.process, ChainRowWords.unknownGood, mend: TableWords.fill)
        }
        let (from, until) = try days(row)
        return Capacity(
            holder: try row.required(.holder), standing: try word(.standing, row), process: process.id, place: try place(row),
            quantity: try quantity(row, of: good), from: from, until: until, evidence: try evidence(row))
    }

    private func flow(_ row: TableRow<ChainColumn>, _ model: ChainModel) throws(FileReject) -> GoodFlow {
        let good = try known(.good, row, model.goods, ChainRowWords.unknownGood)
        let (from, until) = try days(row)
        let kind: GoodFlow.Kind = try word(.kind, row)
        return GoodFlow(
            kind, good: good.id, place: try place(row), quantity: try quantity(row, of: good), from: from, until: until,
            country: try across(.country, row, kind, [.country]), gate: try across(.gate, row, kind, [.gate, .port]), evidence: try evidence(row))
    }

    private func link(_ row: TableRow<ChainColumn>, _ model: ChainModel) throws(FileReject) -> SupplyLink {
        let (supplier, buyer) = (try row.required(.supplier), try row.required(.buyer))
        guard supplier != buyer else { throw row.reject(.buyer, ChainRowWords.selfSupply, mend: ChainRowWords.nameTwo) }
        let (from, until) = try days(row)
        return SupplyLink(
            supplier: supplier, buyer: buyer, good: try known(.good, row, model.goods, ChainRowWords.unknownGood).id,
            basis: try word(.basis, row), from: from, until: until, evidence: Evidence(try word(.provenance, row), source: try row.required(.source)))
    }

    private func known<Value>(
        _ column: ChainColumn, _ row: TableRow<ChainColumn>, _ values: [String: Value], _ message: LocalizedText
    ) throws(FileReject) -> Value {
        guard let value = values[try row.required(column)] else {
            throw row.reject(column, message, mend: TableWords.nearest(to: row.text(column), of: values.keys.sorted()))
        }
        return value
    }

    private func place(_ row: TableRow<ChainColumn>) throws(FileReject) -> String {
        let place = try row.required(.place)
        if let places, places[place] == nil {
            throw row.reject(.place, ChainRowWords.unknownPlace, mend: TableWords.nearest(to: place, of: places.keys.sorted()))
        }
        return place
    }

    /// A country or gate, of what crosses a border; `nil` where none is told.
    private func across(
        _ column: ChainColumn, _ row: TableRow<ChainColumn>, _ flow: GoodFlow.Kind, _ kinds: Set<PlaceKind>
    ) throws(FileReject) -> String? {
        let text = row.text(column)
        guard !text.isEmpty else { return nil }
        guard flow.crossesBorder else { throw row.reject(column, ChainRowWords.staysHere, mend: ChainRowWords.emptyIt) }
        if let places, places[text].map({ !kinds.contains($0) }) ?? true {
            let known = places.filter { kinds.contains($0.value) }.keys.sorted()
            throw row.reject(
                column, column == .country ? ChainRowWords.unknownCountry : ChainRowWords.unknownGate, mend: TableWords.nearest(to: text, of: known))
        }
        return text
    }

    private func quantity(_ row: TableRow<ChainColumn>, of good: Good) throws(FileReject) -> ExactDecimal {
        guard let value = try row.decimal(.quantity) else { throw row.reject(.quantity, TableWords.empty, mend: TableWords.fill) }
        guard let unit = MeasurementUnit.named(try row.required(.unit)) else {
            throw row.reject(.unit, ChainRowWords.unknownUnit, mend: TableWords.nearest(to: row.text(.unit), of: MeasurementUnit.catalogue.map(\.code)))
        }
        guard let quantity = good.quantity(of: Amount(value, unit)) else {
            throw row.reject(.unit, ChainRowWords.otherDimension(of: good.id, unit: good.unit), mend: ChainRowWords.sameDimension)
        }
        return quantity
    }

    private func days(_ row: TableRow<ChainColumn>) throws(FileReject) -> (from: Day, until: Day?) {
        guard let from = Day(try row.required(.from)) else { throw row.reject(.from, ChainRowWords.notADay, mend: ChainRowWords.writeDay) }
        guard !row.text(.until).isEmpty else { return (from, nil) }
        guard let until = Day(row.text(.until)) else { throw row.reject(.until, ChainRowWords.notADay, mend: ChainRowWords.writeDay) }
        guard until >= from else { throw row.reject(.until, ChainRowWords.endsEarly, mend: ChainRowWords.laterDay) }
        return (from, until)
    }

    private func word<Word: RawRepresentable & CaseIterable>(
        _ column: ChainColumn, _ row: TableRow<ChainColumn>
    ) throws(FileReject) -> Word where Word.RawValue == String {
        guard let word = Word(rawValue: try row.required(column)) else {
            throw row.reject(column, ChainRowWords.unknownWord, mend: TableWords.nearest(to: row.text(column), of: Word.allCases.map(\.rawValue)))
        }
        return word
    }

    private func evidence(_ row: TableRow<ChainColumn>) throws(FileReject) -> Evidence {
        var cell = row.cell(.quantity)
        let provenance: Provenance = try word(.provenance, row)
        cell.provenance = provenance
        return Evidence(provenance, source: try row.required(.source), cell: cell, cellUnit: MeasurementUnit.named(row.text(.unit)))
    }
}
