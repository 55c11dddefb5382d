/// The elements of a small XML part with their attributes, in their order, each with the names of those it stands in.
final class ElementList: XMLListener {
    struct Element {
        let name: String
        let attributes: [XMLAttribute]
        /// The outermost first.
        let within: [String]
    }

    private(set) var elements: [Element] = []
    private var open: [String] = []

    static func of(_ bytes: [UInt8], part: String) throws(WorkbookFault) -> [Element] {
        let list = ElementList()
        try XMLScan.read(bytes, part: part, list)
        return list.elements
    }

    func began(_ element: String, _ attributes: [XMLAttribute]) {
        elements.append(Element(name: element, attributes: attributes, within: open))
        open.append(element)
    }

    func ended(_ element: String) { _ = open.popLast() }

    func read(_ text: UnsafeBufferPointer<UInt8>) {}
}
