import Figures
import Formats

/// What is told of who is specialised in what.
public struct SpecialisationAnswer: Sendable {
    /// The address of the table that all numbers are of.
    public let address: SpecialisationAddress
    public let tables: SpecialisationTables
    /// Why there are no complexity indices, where there are none.
    public let undefined: LocalizedText?

    public func json(in language: Language) -> JSONValue {
        JSONValue.members(["address": .string(address.description), "title": .string(tables.heading[language])])
            .adding(.object(tables.all.map { JSONValue.Member($0.name, $0.json(in: language)) }))
    }

    /// The first number of the first table, as an example of an address.
    public var example: DerivationAddress? {
        for cell in tables.all.first?.rows.first ?? [] { if case .number(let node) = cell { return node.address } }
        return nil
    }
}
