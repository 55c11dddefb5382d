import Figures
import Formats
import Foundation
import Products
import Trade

/// Reads a country's tariff out of a folder of trade facts: the latest `tariff-….yaml` that is of the importer, with the
/// file it names, and `synonyms.yaml`.
public enum LoadTariff {
    /// - Parameter day: the tariff as it stood on this day; `nil` for the latest.
    /// - Throws: ``TariffError``, `YAMLProblem`.
    public static func run(folder: String, importer: CountryCode, on day: Day? = nil) throws -> HeldTariff {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        var headings: [TariffHeading] = []
        for name in names.sorted() where name.hasPrefix("tariff-") && name.hasSuffix(".yaml") {
            headings.append(try TariffHeading(yaml: bytes("\(folder)/\(name)"), file: name))
        }
        let own = headings.filter { heading in heading.importer == importer && day.map { heading.asOf <= $0 } ?? true }
        guard let heading = own.max(by: { $0.asOf < $1.asOf }) else {
            throw TariffError.noTariff(folder: folder, importer: importer, held: Set(headings.map(\.importer)).sorted())
        }
        let path = "\(folder)/synonyms.yaml"
        let synonyms = names.contains("synonyms.yaml") ? try SynonymsYAML.read(bytes(path), file: "synonyms.yaml") : []
        do {
            return HeldTariff(
                imported: try TariffFile.read(bytes("\(folder)/\(heading.source.file)"), heading: heading), synonyms: synonyms)
        } catch let fault as TariffFileFault {
            throw TariffError.fault(fault)
        }
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        guard let contents = FileManager.default.contents(atPath: path) else { throw TariffError.unreadable(path: path) }
        return [UInt8](contents)
    }
}
