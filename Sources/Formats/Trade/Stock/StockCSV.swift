import Figures
import Trade

/// Reads movements of originating stock from a table: what came in under a proof, what went out into an export.
public enum StockCSV {
    /// A row that could be read.
    public struct Row: Sendable {
        public let entry: StockEntry
        let place: TableRow<StockColumn>

        /// The line of the file.
        public var row: Int { place.record.row }
        /// The fields as they stand, to hand the row back.
        public var fields: [String] { place.record.fields }

        /// The row refused, with the field that it is refused for.
        public func reject(_ refusal: StockRefusal) -> FileReject {
            let column: StockColumn = switch refusal {
            case .usedBefore: .document
            case .notInOrder, .proofExpired: .day
            case .unknownStock: .proof
            case .quantityNotPositive, .notEnough: .quantity
            }
            return place.reject(column, refusal.message, mend: refusal.mend)
        }
    }

    /// What was read, and what was not with the fields as they stood.
    public struct Reading: Sendable {
        public var header: [String] = []
        public var rows: [Row] = []
        public var rejects: [(reject: FileReject, fields: [String])] = []
    }

    /// The rows that could be read, and those that could not; all are lost where the header is none.
    public static func read(_ bytes: [UInt8], document: FactDocument) -> Reading {
        var reading = Reading()
        do throws(FileReject) {
            var table = try TableReading<StockColumn>(
                bytes, document: document, required: [.day, .direction, .material, .proof, .quantity, .document],
                known: StockColumn.allCases.map(\.rawValue), column: StockColumn.init(header:))
            reading.header = table.header
            while let next = table.next() {
                do throws(FileReject) {
                    if let reject = next.reject { throw reject }
                    reading.rows.append(Row(entry: try entry(next.row), place: next.row))
                } catch {
                    reading.rejects.append((error, next.row.record.fields))
                }
            }
        } catch {
            reading.rejects.append((error, []))
        }
        return reading
    }

    private static func entry(_ row: TableRow<StockColumn>) throws(FileReject) -> StockEntry {
        guard let day = try day(.day, row) else { throw row.reject(.day, TableWords.empty, mend: TableWords.fill) }
        guard let quantity = try row.decimal(.quantity, isPositive: true) else { throw row.reject(.quantity, TableWords.empty, mend: TableWords.fill) }
        return StockEntry(
            try direction(row), material: try row.required(.material), proof: try proof(row), quantity: quantity, day: day,
            document: try row.required(.document), validThrough: try self.day(.validThrough, row))
    }

    private static func direction(_ row: TableRow<StockColumn>) throws(FileReject) -> StockEntry.Direction {
        switch try row.required(.direction).lowercased() {
        case "in", "入", "入库", "nhập": return .incoming
        case "out", "出", "出库", "xuất": return .outgoing
        default:
            throw row.reject(
                .direction, LocalizedText(en: "neither in nor out", zh: "不是“入”或“出”", vi: "không phải nhập hay xuất"),
                mend: TableWords.oneOf(StockEntry.Direction.allCases.map(\.rawValue)))
        }
    }

    private static func day(_ column: StockColumn, _ row: TableRow<StockColumn>) throws(FileReject) -> Day? {
        let text = row.text(column)
        guard !text.isEmpty else { return nil }
        guard let day = Day(text) else {
            throw row.reject(
                column, LocalizedText(en: "not a day", zh: "不是日期", vi: "không phải ngày"),
                mend: LocalizedText(en: "write it as 2026-06-15", zh: "请写作 2026-06-15", vi: "hãy viết dạng 2026-06-15"))
        }
        return day
    }

    private static func proof(_ row: TableRow<StockColumn>) throws(FileReject) -> OriginProof {
        guard let proof = OriginProof(written: try row.required(.proof)) else { throw row.reject(.proof, ProofWords.notAProof, mend: ProofWords.write) }
        return proof
    }
}
