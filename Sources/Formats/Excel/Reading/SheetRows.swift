import Statistics

/// The rows of a sheet, unpacked and read as they are asked for: one piece of the file is held at a time.
///
/// A number comes as its digits, a day as `2024-07-31`, a month as `2024-07`, a percentage with its sign. A formula gives the value
/// that was computed when the workbook was saved; where there is none, the formula. Blank rows are passed over.
final class SheetRows: Sequence, IteratorProtocol {
    /// What reading the sheet ended with, if not with its end.
    private(set) var fault: WorkbookFault?
    private let file: PackedFile
    private let reader: SheetReader
    private var scan: XMLScan?

    init(_ file: PackedFile, strings: [String], formats: CellFormats, countsFrom1904: Bool, limits: CSVLimits) throws(WorkbookFault) {
        self.file = file
        reader = SheetReader(strings: strings, formats: formats, countsFrom1904: countsFrom1904, limits: limits)
        scan = try XMLScan(part: file.name, listener: reader)
    }

    func next() -> FormRow? {
        while reader.rows.isEmpty {
            guard let scan else { return faultyRow() }
            do throws(WorkbookFault) {
                let piece = try file.next()
                try scan.take(piece)
                if piece == nil { self.scan = nil }
            } catch {
                fault = error
                self.scan = nil
            }
        }
        return reader.rows.removeFirst()
    }

    /// A sheet that breaks off is told as a row of its own, behind the good rows.
    private func faultyRow() -> FormRow? {
        guard let told = fault else { return nil }
        fault = nil
        return FormRow(row: reader.lastRow + 1, texts: [], fault: ("", "", told.reason))
    }
}

/// Makes rows of a sheet's XML.
private final class SheetReader: XMLListener {
    private let strings: [String]
    private let formats: CellFormats
    private let countsFrom1904: Bool
    private let limits: CSVLimits

    var rows: ArraySlice<FormRow> = []
    private(set) var lastRow = 0
    private var row = FormRow(row: 0, texts: [])
    private var column = 0
    private var type = ""
    private var style: String?
    private var value: [UInt8] = []
    private var formula: [UInt8] = []
    private var hasValue = false
    private var reading = Reading.nothing
    private var phonetics = 0

    private enum Reading { case nothing, value, formula }

    init(strings: [String], formats: CellFormats, countsFrom1904: Bool, limits: CSVLimits) {
        (self.strings, self.formats, self.countsFrom1904, self.limits) = (strings, formats, countsFrom1904, limits)
    }

    func began(_ element: String, _ attributes: [XMLAttribute]) {
        switch element {
        case "row":
            row = FormRow(row: attributes["r"].flatMap { Int($0) } ?? lastRow + 1, texts: [])
            lastRow = row.row
            column = -1
        case "c":
            column = attributes["r"].flatMap { CellReference.column(of: $0) } ?? column + 1
            (type, style) = (attributes["t"] ?? "n", attributes["s"])
            value.removeAll(keepingCapacity: true)
            formula.removeAll(keepingCapacity: true)
            hasValue = false
        case "v": reading = .value
        case "t": reading = phonetics == 0 ? .value : .nothing
        case "f": reading = .formula
        case "rPh": phonetics += 1
        default: break
        }
    }

    func ended(_ element: String) {
        switch element {
        case "v", "t", "f": reading = .nothing
        case "rPh": phonetics -= 1
        case "c": take()
        case "row": if !row.texts.allSatisfy(\.isEmpty) || row.fault != nil { rows.append(row) }
        default: break
        }
    }

    func read(_ text: UnsafeBufferPointer<UInt8>) {
        switch reading {
        case .value:
            hasValue = true
            if value.count <= limits.bytesPerField { value += text }
        case .formula:
            if formula.count <= limits.bytesPerField { formula += text }
        case .nothing: break
        }
    }

    private func take() {
        let text = cellText()
        guard !text.isEmpty else { return }
        guard column < limits.fieldsPerRecord else {
            row.fault = row.fault ?? ("", "", .tooManyFields(limit: limits.fieldsPerRecord))
            return
        }
        if text.utf8.count > limits.bytesPerField { row.fault = row.fault ?? ("", "", .textTooLong(limit: limits.bytesPerField)) }
        while row.texts.count <= column { row.texts.append("") }
        row.texts[column] = text
        if ["s", "str", "inlineStr"].contains(type), row.quoted.last ?? -1 < column { row.quoted.append(column) }
    }

    private func cellText() -> String {
        guard hasValue else { return formula.isEmpty ? "" : "=" + String(decoding: formula, as: UTF8.self) }
        switch type {
        case "s":
            guard let index = Int(String(decoding: value, as: UTF8.self)), strings.indices.contains(index) else { return "#REF!" }
            return strings[index]
        case "str", "inlineStr": return ExcelText.read(value)
        case "b": return value == [UInt8(ascii: "1")] ? "yes" : "no"
        case "n": return number(String(decoding: value, as: UTF8.self))
        // An error as Excel shows it, or a day in ISO 8601.
        default: return String(decoding: value, as: UTF8.self)
        }
    }

    private func number(_ stored: String) -> String {
        guard let number = ExcelNumber(stored) else { return stored }
        switch formats[style] {
        case .number, .time: return number.plain
        case .percent: return number.timesHundred.plain + "%"
        case .date(let showsDay):
            guard let (day, hasHour) = number.day(countsFrom1904: countsFrom1904) else { return number.plain }
            if hasHour { return "\(day) \(stored.drop { $0 != "." })" }
            return showsDay ? day.description : String(day.description.prefix(7))
        }
    }
}
