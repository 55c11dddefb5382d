/// The number formats of a workbook by the numbers that its cells name.
struct CellFormats: Sendable {
    private var formats: [CellFormat] = []

    init() {}

    init(_ bytes: [UInt8], part: String) throws(WorkbookFault) {
        var spelled: [Int: CellFormat] = [:]
        for element in try ElementList.of(bytes, part: part) {
            if element.name == "numFmt", let id = element.attributes["numFmtId"].flatMap({ Int($0) }) {
                spelled[id] = CellFormat(code: element.attributes["formatCode"] ?? "")
            } else if element.name == "xf", element.within.last == "cellXfs" {
                let id = element.attributes["numFmtId"].flatMap { Int($0) } ?? 0
                formats.append(spelled[id] ?? CellFormat(number: id))
            }
        }
    }

    subscript(_ style: String?) -> CellFormat {
        guard let index = style.flatMap({ Int($0) }), formats.indices.contains(index) else { return .number }
        return formats[index]
    }
}
