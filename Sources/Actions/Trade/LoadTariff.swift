import Figures
import Formats
import Products
import Trade

/// Reads a country's tariff out of a folder of trade facts: the latest `tariff-….yaml` that is of the importer, with the
/// file it names, and `synonyms.yaml`.
public enum LoadTariff {
    /// - Parameter day: the tariff as it stood on this day; `nil` for the latest.
    /// - Throws: ``TariffError``, `YAMLProblem`.
    public static func run(folder: String, importer: CountryCode, on day: Day? = nil) throws -> HeldTariff {
        try run(FactFiles(folder: folder), in: folder, importer: importer, on: day)
    }

    /// - Parameter folder: named where it holds no tariff of the importer.
    static func run(_ files: FactFiles, in folder: String, importer: CountryCode, on day: Day?) throws -> HeldTariff {
        var headings: [(heading: TariffHeading, file: String)] = []
        for name in files.names where name.hasPrefix("tariff-") && name.hasSuffix(".yaml") {
            headings.append((try TariffHeading(yaml: files.bytes(name), file: name), name))
        }
        let own = headings.filter { held in held.heading.importer == importer && day.map { held.heading.asOf <= $0 } ?? true }
        guard let (heading, file) = own.max(by: { $0.heading.asOf < $1.heading.asOf }) else {
            throw TariffError.noTariff(folder: folder, importer: importer, held: Set(headings.map(\.heading.importer)).sorted())
        }
        let synonyms = files.names.contains("synonyms.yaml") ? try SynonymsYAML.read(files.bytes("synonyms.yaml"), file: "synonyms.yaml") : []
        do {
            return HeldTariff(
                imported: try TariffFile.read(files.bytes(heading.source.file), heading: heading), heading: file, synonyms: synonyms)
        } catch let fault as TariffFileFault {
            throw TariffError.fault(fault)
        }
    }
}
