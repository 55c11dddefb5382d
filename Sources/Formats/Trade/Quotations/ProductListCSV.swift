import Figures
import Products
import Trade

/// Reads a list of products to be quoted one by one: a row a product, the rest from a template.
public struct ProductListCSV: Sequence, IteratorProtocol {
    /// The columns of the list.
    enum Column: String, TitledColumn {
        case product, code, quantity, price, freight, insurance, weight, bill

        /// The names under which the column may stand, beside its own.
        var title: LocalizedText {
            switch self {
            case .product: LocalizedText(en: "product", zh: "产品", vi: "sản phẩm")
            case .code: LocalizedText(en: "HS code", zh: "编码", vi: "mã HS")
            case .quantity: LocalizedText(en: "quantity", zh: "数量", vi: "số lượng")
            case .price: LocalizedText(en: "price", zh: "单价", vi: "đơn giá")
            case .freight: LocalizedText(en: "freight", zh: "运费", vi: "cước vận chuyển")
            case .insurance: LocalizedText(en: "insurance", zh: "保险费", vi: "phí bảo hiểm")
            case .weight: LocalizedText(en: "weight", zh: "重量", vi: "trọng lượng")
            case .bill: LocalizedText(en: "bill of materials", zh: "物料清单", vi: "định mức nguyên liệu")
            }
        }
    }

    /// A row, and what it asks or why it cannot be taken.
    public struct Row: Sendable {
        public let row: Int
        public let product: String
        /// The fields as they stand, to hand the row back.
        public let fields: [String]
        public let request: Result<QuotationRequest, FileReject>
    }

    /// The heads of the columns as they stand.
    public var header: [String] { table.header }

    private var table: TableReading<Column>
    private let template: QuotationRequest
    private let bill: (String) -> QuotationYAML.File?

    /// - Throws: a `FileReject` where the bytes are no such list.
    public init(
        _ bytes: [UInt8], document: FactDocument, template: QuotationRequest, bill: @escaping (String) -> QuotationYAML.File?
    ) throws(FileReject) {
        table = try TableReading(
            bytes, document: document, required: [.product, .code, .quantity, .price], known: Column.allCases.map(\.rawValue)
        ) { Column(header: $0) }
        (self.template, self.bill) = (template, bill)
    }

    public mutating func next() -> Row? {
        guard let (row, reject) = table.next() else { return nil }
        let asked: Result<QuotationRequest, FileReject>
        do throws(FileReject) {
            if let reject { throw reject }
            asked = .success(try request(row))
        } catch {
            asked = .failure(error)
        }
        return Row(row: row.record.row, product: row.text(.product), fields: row.record.fields, request: asked)
    }

    private func request(_ row: TableRow<Column>) throws(FileReject) -> QuotationRequest {
        var request = template
        request.id = "\(template.id)-\(row.record.row)"
        _ = try row.required(.code)
        guard let code = try row.code(.code) else { throw row.reject(.code, TableWords.empty, mend: TableWords.fill) }
        var good = QuotedGood(
            name: try row.required(.product), code: code, quantity: try stated(row, .quantity, isPositive: true),
            price: try stated(row, .price, isPositive: true))
        if !row.text(.weight).isEmpty { good.weight = try stated(row, .weight) }
        for (column, element) in [(Column.freight, CostElement.mainCarriage), (.insurance, .insurance)] where !row.text(column).isEmpty {
            request.costs[element] = try stated(row, column)
        }
        let name = row.text(.bill)
        if !name.isEmpty {
            guard let file = bill(name) else {
                throw row.reject(
                    .bill, LocalizedText(en: "there is no such file", zh: "没有该文件", vi: "không có tệp này"),
                    mend: LocalizedText(en: "put it beside the list", zh: "请将其放在清单旁", vi: "hãy đặt nó cạnh danh sách"))
            }
            let product = BillCSV.Product(
                name: good.name, code: code, making: Production(in: request.exporter, value: good.price.value, inputs: []),
                currency: request.currency)
            let read = BillCSV.read(file.bytes, document: file.document, of: product)
            if let reject = read.rejects.first { throw reject }
            good.bill = read.bill
        }
        request.goods = [good]
        return request
    }

    private func stated(_ row: TableRow<Column>, _ column: Column, isPositive: Bool = false) throws(FileReject) -> StatedNumber {
        _ = try row.required(column)
        return StatedNumber(try row.decimal(column, isPositive: isPositive) ?? .zero, row.cell(column))
    }
}
