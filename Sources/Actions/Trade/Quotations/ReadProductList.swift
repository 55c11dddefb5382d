import Figures
import Formats
import Foundation
import Trade

/// Reads a list of products to be quoted, and what holds for all of them.
public enum ReadProductList {
    /// - Parameters:
    ///   - template: the path of a quotation's file without goods.
    ///   - list: the path of the list; bills of materials lie beside it.
    /// - Throws: ``TariffError/unreadable(path:)``, `FileReject`.
    public static func run(
        template: String, list: String, by name: String, at instant: Instant, today: Day
    ) throws -> (template: QuotationRequest, products: ProductListCSV) {
        func file(_ path: String) throws(TariffError) -> QuotationYAML.File {
            guard let contents = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
            let bytes = [UInt8](contents)
            return (
                bytes,
                FactDocument(
                    bytes: bytes, path: (path as NSString).lastPathComponent, provenance: .documented, knownOn: today, by: name, at: instant)
            )
        }
        let (bytes, document) = try file(template)
        let request = try QuotationYAML.template(bytes, document: document)
        let listed = try file(list)
        let folder = (list as NSString).deletingLastPathComponent
        var bills: [String: QuotationYAML.File] = [:]
        let products = try ProductListCSV(listed.bytes, document: listed.document, template: request) { bill in
            guard !bill.contains("/"), !bill.contains("\0") else { return nil }
            if let held = bills[bill] { return held }
            let read = try? file(folder.isEmpty ? bill : "\(folder)/\(bill)")
            bills[bill] = read
            return read
        }
        return (request, products)
    }
}
