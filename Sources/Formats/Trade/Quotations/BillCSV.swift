import Figures
import Products
import Trade

/// Reads a bill of materials from a table: a row for each use of a part, for one of the product.
///
/// A part that is made of other parts names where it is made and what it is worth; the parts of it name it under `into`.
public enum BillCSV {
    /// The product that the bill is of.
    public struct Product: Hashable, Sendable {
        public var name: String
        public var code: HSCode
        public var making: Production
        public var currency: Currency
        public var edition: HSEdition
        /// The cells of the costs of its making.
        public var costs: [ConversionCost: DocumentCell]

        /// - Parameter making: its inputs are those of the table.
        public init(
            name: String, code: HSCode, making: Production, currency: Currency, edition: HSEdition = .hs2022,
            costs: [ConversionCost: DocumentCell] = [:]
        ) {
            (self.name, self.code, self.making) = (name, code, making)
            (self.currency, self.edition, self.costs) = (currency, edition, costs)
        }
    }

    /// The bill with the rows that could be read, and those that could not; no bill where a row is lost or the rows do not
    /// make one: a bill that lacks a material would tell a wrong origin.
    public static func read(_ bytes: [UInt8], document: FactDocument, of product: Product) -> (bill: StatedBill?, rejects: [FileReject]) {
        var rows: [BillRow] = []
        var rejects: [FileReject] = []
        do throws(FileReject) {
            var table = try TableReading<BillColumn>(
                bytes, document: document, required: [.part, .value], known: BillColumn.allCases.map(\.rawValue), column: BillColumn.init(header:))
            while let next = table.next() {
                do throws(FileReject) {
                    if let reject = next.reject { throw reject }
                    rows.append(try BillRow(next.row))
                } catch {
                    rejects.append(error)
                }
            }
        } catch {
            rejects.append(error)
        }
        guard rejects.isEmpty else { return (nil, rejects) }
        do throws(FileReject) {
            return (try BillAssembly(rows, of: product, document: document).stated(), [])
        } catch {
            return (nil, [error])
        }
    }
}
