/// The texts that the cells of a workbook refer to by number. Pieces of one text in several fonts are one text; readings
/// written above Chinese characters are left out.
final class SharedStrings: XMLListener {
    private(set) var texts: [String] = []
    private var bytes: [UInt8] = []
    private var isText = false
    private var phonetics = 0

    static func of(_ bytes: [UInt8], part: String) throws(WorkbookFault) -> [String] {
        let strings = SharedStrings()
        try XMLScan.read(bytes, part: part, strings)
        return strings.texts
    }

    func began(_ element: String, _ attributes: [XMLAttribute]) {
        switch element {
        case "si": bytes.removeAll(keepingCapacity: true)
        case "rPh": phonetics += 1
        case "t": isText = phonetics == 0
        default: break
        }
    }

    func ended(_ element: String) {
        switch element {
        case "si": texts.append(ExcelText.read(bytes))
        case "rPh": phonetics -= 1
        case "t": isText = false
        default: break
        }
    }

    func read(_ text: UnsafeBufferPointer<UInt8>) {
        if isText { bytes += text }
    }
}
