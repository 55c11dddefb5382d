import Figures
import Products
import Trade

/// A record of a table with its columns by name, whose faults name file, row, column, text and mend.
struct TableRow<Column: Hashable & RawRepresentable> where Column.RawValue == String {
    let record: CSVRecord
    let columns: [Column: Int]
    let header: [String]
    let document: FactDocument

    /// The text of a column without the spaces around it, nor the apostrophe that keeps a spreadsheet from computing it; empty
    /// where the table has no such column.
    func text(_ column: Column) -> String {
        guard let index = columns[column], index < record.fields.count else { return "" }
        let text = record.fields[index].trimmedOfSpaces
        guard text.utf8.first == UInt8(ascii: "'") else { return text }
        let rest = String(text.dropFirst())
        return CSVWriter.isComputed(rest) ? rest : text
    }

    func reject(_ column: Column, _ message: LocalizedText, mend: LocalizedText) -> FileReject {
        FileReject(file: document.name, line: record.row, field: column.rawValue, text: text(column), message: message, mend: mend)
    }

    /// The cell of a column, under the header that stands in the file.
    func cell(_ column: Column) -> DocumentCell {
        let field = columns[column].flatMap { header.indices.contains($0) ? header[$0].trimmedOfSpaces : nil } ?? column.rawValue
        return document.cell(row: record.row, field: field, text: text(column))
    }

    func required(_ column: Column) throws(FileReject) -> String {
        let text = text(column)
        guard !text.isEmpty else { throw reject(column, TableWords.empty, mend: TableWords.fill) }
        return text
    }

    /// A number from 0 to the largest that may be quoted; `nil` where nothing stands.
    func decimal(_ column: Column, isPositive: Bool = false) throws(FileReject) -> ExactDecimal? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        let value: ExactDecimal
        do {
            value = try ExactDecimal(parsing: text)
        } catch .tooLarge {
            throw reject(column, TableWords.tooLarge, mend: TableWords.writeSmaller)
        } catch .tooManyDecimals {
            throw reject(column, TableWords.tooManyDecimals, mend: TableWords.roundIt)
        } catch {
            throw reject(column, TableWords.notANumber, mend: TableWords.writeNumber)
        }
        guard !value.isNegative, !isPositive || value > .zero else {
            throw reject(column, TableWords.notPositive, mend: isPositive ? TableWords.writePositive : TableWords.writeNotNegative)
        }
        guard value <= QuotationLimits.largest else { throw reject(column, TableWords.tooLarge, mend: TableWords.writeSmaller) }
        return value
    }

    func country(_ column: Column) throws(FileReject) -> CountryCode? {
        let text = text(column)
        guard !text.isEmpty, text != "?" else { return nil }
        guard let country = CountryCode(text.uppercased()) else { throw reject(column, TableWords.notACountry, mend: TableWords.writeCountry) }
        return country
    }

    func code(_ column: Column) throws(FileReject) -> HSCode? {
        let text = text(column)
        guard !text.isEmpty else { return nil }
        do {
            return try HSCode(text)
        } catch {
            throw reject(column, error.message, mend: TableWords.writeCode)
        }
    }

    func yesNo(_ column: Column) throws(FileReject) -> Bool? {
        switch text(column).lowercased() {
        case "": nil
        case "yes", "y", "true", "是", "có": true
        case "no", "n", "false", "否", "không": false
        default: throw reject(column, TableWords.notYesNo, mend: TableWords.writeYesNo)
        }
    }
}

extension TableRow: Sendable where Column: Sendable {}

/// What is said of a table's fields that cannot be taken.
enum TableWords {
    static let empty = LocalizedText(en: "nothing stands here", zh: "此处为空", vi: "chỗ này trống")
    static let fill = LocalizedText(en: "fill it", zh: "请填写", vi: "hãy điền")
    static let notANumber = LocalizedText(en: "not a number", zh: "不是数字", vi: "không phải số")
    static let writeNumber = LocalizedText(en: "write digits with a point and at most six decimals, as 12.5", zh: "请用小数点书写，最多六位小数，如 12.5", vi: "hãy viết chữ số với dấu chấm, tối đa sáu số lẻ, ví dụ 12.5")
    static let tooManyDecimals = LocalizedText(en: "more than six decimals", zh: "超过六位小数", vi: "hơn sáu số lẻ")
    static let roundIt = LocalizedText(en: "round it to six", zh: "请舍入到六位小数", vi: "hãy làm tròn đến sáu số lẻ")
    static let notPositive = LocalizedText(en: "below what is possible", zh: "小于允许值", vi: "nhỏ hơn mức cho phép")
    static let writePositive = LocalizedText(en: "write a number above 0", zh: "请写大于 0 的数", vi: "hãy viết số lớn hơn 0")
    static let writeNotNegative = LocalizedText(en: "write 0 or more", zh: "请写 0 或更大的数", vi: "hãy viết 0 hoặc lớn hơn")
    static let tooLarge = LocalizedText(en: "larger than 1,000,000,000,000", zh: "大于 1,000,000,000,000", vi: "lớn hơn 1.000.000.000.000")
    static let writeSmaller = LocalizedText(en: "write a smaller number, or another unit", zh: "请写更小的数或换单位", vi: "hãy viết số nhỏ hơn hoặc đổi đơn vị")
    static let notACountry = LocalizedText(en: "not a country", zh: "不是国家代码", vi: "không phải mã nước")
    static let writeCountry = LocalizedText(en: "write the two letters of ISO 3166, as CN, or leave it empty", zh: "请写 ISO 3166 两位代码，如 CN，或留空", vi: "hãy viết hai chữ ISO 3166, ví dụ CN, hoặc để trống")
    static let writeCode = LocalizedText(en: "write 2, 4, 6 or 8 digits, as 8542.31", zh: "请写 2、4、6 或 8 位数字，如 8542.31", vi: "hãy viết 2, 4, 6 hoặc 8 chữ số, ví dụ 8542.31")
    static let notYesNo = LocalizedText(en: "neither yes nor no", zh: "不是“是”或“否”", vi: "không phải có hay không")
    static let writeYesNo = LocalizedText(en: "write yes or no", zh: "请写 yes 或 no", vi: "hãy viết yes hoặc no")
    static let unknownColumn = LocalizedText(en: "unknown column", zh: "未知列", vi: "cột không rõ")
    static let duplicateColumn = LocalizedText(en: "the column stands twice", zh: "该列重复", vi: "cột bị lặp")
    static let removeColumn = LocalizedText(en: "remove one of the two", zh: "请删除其中之一", vi: "hãy bỏ một trong hai")
    static let noHeader = LocalizedText(en: "the table is empty", zh: "表为空", vi: "bảng trống")
    static let addHeader = LocalizedText(en: "begin with a line of column names", zh: "请以列名行开头", vi: "hãy bắt đầu bằng dòng tên cột")
    static let nameless = LocalizedText(en: "it stands in a column without a name", zh: "所在列没有列名", vi: "nằm ở cột không có tên")
    static let nameColumn = LocalizedText(en: "name the column in the header, or empty it", zh: "请在标题行写列名，或清空该列", vi: "hãy đặt tên cột ở dòng tiêu đề, hoặc xóa cột")

    /// The name that was probably meant, or all of them.
    static func nearest(to name: String, of known: [String]) -> LocalizedText {
        guard let nearest = Spelling.nearest(to: name.trimmedOfSpaces.lowercased(), among: known) else { return oneOf(known) }
        return LocalizedText(en: "did you mean “\(nearest)”?", zh: "是否应为“\(nearest)”？", vi: "có phải là “\(nearest)”?")
    }

    static func oneOf(_ names: [String]) -> LocalizedText {
        let list = names.prefix(20).joined(separator: ", ") + (names.count > 20 ? ", …" : "")
        return LocalizedText(en: "write one of \(list)", zh: "请写其中之一：\(list)", vi: "hãy viết một trong: \(list)")
    }
}
