import Chain
import Figures
import Registry
import Statistics

/// Answers who is specialised in what, from the zone's own reports.
public enum AskSpecialisation {
    /// The table of an address, with all its numbers.
    ///
    /// - Throws: ``SpecialisationError``, `FigureError`.
    public static func run(_ address: SpecialisationAddress, with reader: FigureReader) async throws -> SpecialisationNumbers {
        let facts = await reader.gathered
        let places = facts.register.places
        guard places.latest(address.area) != nil else { throw SpecialisationError.unknownArea(address.area) }
        guard let indicator = facts.indicators[address.indicator] else {
            throw FigureError.unknownIndicator(address.indicator, known: facts.indicators.keys.sorted())
        }
        let (day, known) = (address.period.lastDay, address.asOf ?? facts.today)
        let ids = PlacesWithin.run(address.area, of: places, on: day, asOf: known)
            .filter { places.place($0, on: day, asOf: known)?.kind.rawValue == address.kind }.sorted()
        let whole = address.figure(place: address.area, class: "all")
        let amounts = try await reader.breakdown(of: whole, places: ids, digits: address.digits).amounts
        let codes = Set(amounts.values.flatMap(\.keys)).sorted()
        let rows = ids.map { SpecialisationTable.Member(id: $0, name: facts.register.name(of: $0)) }
        let columns = codes.map { code in
            SpecialisationTable.Member(id: code, name: facts.classification.classes[code]?.name ?? LocalizedText(same: code))
        }
        for row in rows {
            for column in columns {
                guard let amount = amounts[row.id]?[column.id], amount.isNegative else { continue }
                throw SpecialisationError.negative(amount, place: row.name, product: column.name)
            }
        }
        let table: SpecialisationTable
        do {
            table = try SpecialisationTable(
                address: address, indicator: indicator.title, unit: indicator.unit, places: rows, classes: columns, amounts: amounts)
        } catch {
            throw SpecialisationError.nothingToCompare(address)
        }
        guard table.places.count > 1, table.classes.count > 1 else { throw SpecialisationError.nothingToCompare(address) }
        return SpecialisationNumbers(table)
    }

    /// The numbers at addresses, each with so many levels of its why; a table is made once for all.
    ///
    /// - Throws: ``SpecialisationError``, `FigureError`.
    public static func why(_ addresses: [SpecialisationAddress], levels: Int, with reader: FigureReader) async throws -> [Derivation] {
        var tables: [SpecialisationAddress: SpecialisationNumbers] = [:]
        var nodes: [Derivation] = []
        for address in addresses {
            if tables[address.table] == nil { tables[address.table] = try await run(address, with: reader) }
            guard let node = tables[address.table]?.node(address.path, levels: levels) else { throw SpecialisationError.noSuchNumber(address) }
            nodes.append(try await OpenFigures.run(node, levels: levels, with: reader))
        }
        return nodes
    }
}
