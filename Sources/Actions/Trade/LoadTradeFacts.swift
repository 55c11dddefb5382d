import Figures
import Formats
import Foundation
import Products
import Storage
import Trade

/// Reads all that is held for quoting goods into a country out of a folder of trade facts, and the user's own origin rules.
public enum LoadTradeFacts {
    /// - Parameters:
    ///   - tariff: of the importer, from ``LoadTariff``.
    ///   - rules: files of the user's own origin rules.
    /// - Throws: ``TariffError``, `YAMLProblem`, `RuleConflict`.
    public static func run(
        folder: String, tariff: HeldTariff, rules: [String] = [], by name: String, at instant: Instant
    ) throws -> HeldTradeFacts {
        var reader = FactFolder(folder: folder, name: name, instant: instant, knownOn: tariff.schedule.asOf)
        let importer = tariff.schedule.importer
        let charges = try reader.optional("taxes.yaml", TaxesYAML.read)?[importer]
        let refund = try reader.optional("refunds.yaml", RefundsYAML.read)
        let exchange = try reader.optional("exchange-rates.yaml", ExchangeRatesYAML.read) ?? ExchangeRates([])
        let remedies = try reader.optional("remedies.yaml", RemediesYAML.read) ?? TradeRemedies()
        let changes = try reader.optional("hs-changes.yaml", HSChangesYAML.read) ?? []
        var rejects: [RuleReject] = []
        var own: [ProductRule] = []
        for path in rules {
            let read = ProductRuleYAML.read(try reader.keep(path: path, name: (path as NSString).lastPathComponent), file: path)
            own += read.rules
            rejects += read.rejects
        }
        var books: [RuleBook] = []
        let agreements = ((try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/agreements")) ?? []).sorted()
        for file in agreements where file.hasSuffix(".yaml") {
            let read = AgreementYAML.read(try reader.keep(path: "\(folder)/agreements/\(file)", name: file), file: file)
            rejects += read.rejects
            guard let agreement = read.agreement else { continue }
            books.append(try RuleBook(agreement, userRules: own, changes: changes, edition: tariff.schedule.edition))
        }
        _ = try reader.keep(path: "\(folder)/\(tariff.schedule.source.file)", name: tariff.schedule.source.file)
        return HeldTradeFacts(
            facts: TradeFacts(
                schedule: tariff.schedule, regime: charges?.regime, taxes: charges?.taxes,
                refunds: refund.map { [$0.exporter: $0] } ?? [:], exchange: exchange, remedies: remedies, books: books,
                documents: Dictionary(reader.files.map { ($0.document.name, $0.document) }) { first, _ in first }),
            files: reader.files, rejects: rejects)
    }
}

/// A folder of trade facts whose files are kept as they are read.
struct FactFolder {
    let folder: String
    let name: String
    let instant: Instant
    let knownOn: Day
    private(set) var files: [HeldTradeFacts.File] = []

    init(folder: String, name: String, instant: Instant, knownOn: Day) {
        (self.folder, self.name, self.instant, self.knownOn) = (folder, name, instant, knownOn)
    }

    /// Reads a file of the folder; `nil` where there is none.
    mutating func optional<Value>(_ file: String, _ read: ([UInt8], String) throws(YAMLProblem) -> Value) throws -> Value? {
        guard FileManager.default.fileExists(atPath: "\(folder)/\(file)") else { return nil }
        return try read(keep(path: "\(folder)/\(file)", name: file), file)
    }

    /// The bytes of a file, kept under a name.
    mutating func keep(path: String, name: String) throws(TariffError) -> [UInt8] {
        guard let contents = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
        let bytes = [UInt8](contents)
        let document = FactDocument(
            hash: ChainHash.document(bytes), name: name, provenance: .documented, knownOn: knownOn, recordedAt: instant, enteredBy: self.name)
        files.append(HeldTradeFacts.File(document: document, bytes: bytes))
        return bytes
    }
}
