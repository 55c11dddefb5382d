import CExpat

/// What is told of an XML text while it is read.
protocol XMLListener: AnyObject {
    /// An element begins; names come without their prefixes.
    func began(_ element: String, _ attributes: [XMLAttribute])
    func ended(_ element: String)
    /// Some of the text within the element that began last.
    func read(_ text: UnsafeBufferPointer<UInt8>)
}

/// An attribute, its name without a prefix.
struct XMLAttribute {
    let name: String
    let value: String
}

extension [XMLAttribute] {
    subscript(_ name: String) -> String? { first { $0.name == name }?.value }
}

/// Reads XML piece by piece with Expat. A document type declaration is refused, so that no entity is ever expanded.
final class XMLScan {
    private let parser: XML_Parser
    private let part: String
    /// Whoever listens keeps the scan, not the scan its listener.
    private unowned let listener: any XMLListener

    /// - Parameter part: what is read, for faults.
    init(part: String, listener: any XMLListener) throws(WorkbookFault) {
        guard let parser = XML_ParserCreate(nil) else { throw .damaged(part: part) }
        (self.parser, self.part, self.listener) = (parser, part, listener)
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { scan, name, attributes in
                guard let scan, let name else { return }
                Unmanaged<XMLScan>.fromOpaque(scan).takeUnretainedValue().listener
                    .began(XMLScan.local(name), XMLScan.attributes(attributes))
            },
            { scan, name in
                guard let scan, let name else { return }
                Unmanaged<XMLScan>.fromOpaque(scan).takeUnretainedValue().listener.ended(XMLScan.local(name))
            })
        XML_SetCharacterDataHandler(parser) { scan, text, count in
            guard let scan, let text else { return }
            text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
                Unmanaged<XMLScan>.fromOpaque(scan).takeUnretainedValue().listener
                    .read(UnsafeBufferPointer(start: bytes, count: Int(count)))
            }
        }
        XML_SetStartDoctypeDeclHandler(parser) { scan, _, _, _, _ in
            guard let scan else { return }
            XML_StopParser(Unmanaged<XMLScan>.fromOpaque(scan).takeUnretainedValue().parser, 0)
        }
    }

    deinit { XML_ParserFree(parser) }

    /// Reads on; `nil` says that the text ends here.
    func take(_ piece: [UInt8]?) throws(WorkbookFault) {
        let status = (piece ?? []).withUnsafeBytes { bytes in
            XML_Parse(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), piece == nil ? 1 : 0)
        }
        guard status == XML_STATUS_OK else { throw .damaged(part: part) }
    }

    /// Reads a whole part.
    static func read(_ bytes: [UInt8], part: String, _ listener: any XMLListener) throws(WorkbookFault) {
        let scan = try XMLScan(part: part, listener: listener)
        for start in stride(from: 0, to: bytes.count, by: 1 << 20) {
            try scan.take(Array(bytes[start..<min(start + 1 << 20, bytes.count)]))
        }
        try scan.take(nil)
    }

    private static func local(_ name: UnsafePointer<XML_Char>) -> String {
        let whole = String(cString: name)
        return whole.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(whole[whole.utf8.index(after: $0)...]) } ?? whole
    }

    private static func attributes(_ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) -> [XMLAttribute] {
        guard var next = list else { return [] }
        var attributes: [XMLAttribute] = []
        while let name = next[0], let value = next[1] {
            attributes.append(XMLAttribute(name: local(name), value: String(cString: value)))
            next += 2
        }
        return attributes
    }
}
