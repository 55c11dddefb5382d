import Figures
import Products
import Trade

/// Reads from YAML what is to be quoted.
public enum QuotationYAML {
    /// A file that is at hand, with what is known of it.
    public typealias File = (bytes: [UInt8], document: FactDocument)

    static let headKeys = ["quotation", "factory", "from", "destination", "to", "on", "terms", "currency"]
    static let otherKeys = [
        "exported_on", "costs", "additions", "apportion_by", "exchange", "taxes", "proof_cost", "transit", "invoiced_from", "goods"
    ]

    /// The request with the goods that could be read, and what could not; no request where the head is wrong or no goods
    /// are left.
    ///
    /// - Parameter bill: the file of a bill of materials that a good names.
    public static func read(
        _ bytes: [UInt8], document: FactDocument, bill: (String) -> File?
    ) -> (request: QuotationRequest?, rejects: [FileReject]) {
        var rejects: [FileReject] = []
        do throws(FileReject) {
            let root: YAMLPlace
            do { root = try YAMLPlace(bytes, file: document.name) } catch { throw FileReject(error) }
            let members = try root.inRule { () throws(YAMLProblem) in try root.members(headKeys + otherKeys, required: headKeys + ["goods"]) }
            var request = try root.inRule { () throws(YAMLProblem) in try QuotationHead(root, members, document).request() }
            let list = try root.inRule { () throws(YAMLProblem) in try root.required(members, "goods") }
            let context = request
            let rows = list.rows(&rejects) { row throws(FileReject) in
                try GoodsRow(row, document: document, in: context).good(bill: bill)
            }
            request.goods = rows.map(\.good)
            rejects += rows.flatMap(\.rejects)
            guard !request.goods.isEmpty else {
                return (nil, rejects.isEmpty ? [FileReject(list.problem(.empty))] : rejects)
            }
            return (request, rejects)
        } catch {
            return (nil, rejects + [error])
        }
    }

    /// What a file without goods says of all goods that are listed elsewhere.
    public static func template(_ bytes: [UInt8], document: FactDocument) throws(FileReject) -> QuotationRequest {
        let root: YAMLPlace
        do { root = try YAMLPlace(bytes, file: document.name) } catch { throw FileReject(error) }
        return try root.inRule { () throws(YAMLProblem) in
            let members = try root.members(headKeys + otherKeys.filter { $0 != "goods" }, required: headKeys)
            return try QuotationHead(root, members, document).request()
        }
    }
}
