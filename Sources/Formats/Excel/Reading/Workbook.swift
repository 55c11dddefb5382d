/// An Excel workbook (`.xlsx`, ECMA-376 Office Open XML) to be read: its visible sheets by name.
final class Workbook {
    struct Sheet: Hashable, Sendable {
        let name: String
        /// Where it lies in the archive.
        let part: String
    }

    /// In the order of their tabs.
    let sheets: [Sheet]
    private let files: PackedFiles
    private let strings: [String]
    private let formats: CellFormats
    private let countsFrom1904: Bool
    private let limits: WorkbookLimits

    /// - Throws: ``WorkbookFault``.
    init(_ bytes: [UInt8], limits: WorkbookLimits = .current) throws(WorkbookFault) {
        self.limits = limits
        files = try PackedFiles(bytes)
        let root = try Self.relations(of: "", in: files, limits).first { $0.kind == "officeDocument" }?.part ?? "xl/workbook.xml"
        guard let book = try files.contents(of: root, limit: limits.part) else { throw .notAWorkbook }
        let relations = try Self.relations(of: root, in: files, limits)
        let elements = try ElementList.of(book, part: root)
        countsFrom1904 = elements.first { $0.name == "workbookPr" }?.attributes["date1904"].map { $0 == "1" || $0 == "true" } ?? false
        sheets = elements.filter { $0.name == "sheet" && ($0.attributes["state"] ?? "visible") == "visible" }.compactMap { element in
            let id = element.attributes.last { $0.name == "id" }?.value
            guard let part = relations.first(where: { $0.id == id && $0.kind == "worksheet" })?.part else { return nil }
            return Sheet(name: element.attributes["name"] ?? "", part: part)
        }
        let parts = relations.map { (kind: $0.kind, name: $0.part) }
        strings = try Self.part("sharedStrings", of: parts, in: files, limits).map { found throws(WorkbookFault) in
            try SharedStrings.of(found.bytes, part: found.name)
        } ?? []
        formats = try Self.part("styles", of: parts, in: files, limits).map { found throws(WorkbookFault) in
            try CellFormats(found.bytes, part: found.name)
        } ?? CellFormats()
        guard !sheets.isEmpty else { throw .notAWorkbook }
    }

    /// Whether bytes begin as every packed file does.
    static func isWorkbook(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

    /// The rows of a sheet.
    func rows(of sheet: Sheet, limits cells: CSVLimits = CSVLimits()) throws(WorkbookFault) -> SheetRows {
        guard let file = try files.open(sheet.part, limit: limits.sheet) else { throw .damaged(part: sheet.part) }
        return try SheetRows(file, strings: strings, formats: formats, countsFrom1904: countsFrom1904, limits: cells)
    }

    private static func part(
        _ kind: String, of parts: [(kind: String, name: String)], in files: PackedFiles, _ limits: WorkbookLimits
    ) throws(WorkbookFault) -> (bytes: [UInt8], name: String)? {
        guard let name = parts.first(where: { $0.kind == kind })?.name, let bytes = try files.contents(of: name, limit: limits.part)
        else { return nil }
        return (bytes, name)
    }

    private struct Relation {
        let id: String
        /// The last part of its type, which the two editions of the standard share.
        let kind: String
        let part: String
    }

    /// The parts that a part names; the archive's own for an empty name.
    private static func relations(of part: String, in files: PackedFiles, _ limits: WorkbookLimits) throws(WorkbookFault) -> [Relation] {
        let folder = part.split(separator: "/").dropLast().map { String($0) }
        let list = (folder + ["_rels", (part.split(separator: "/").last ?? "") + ".rels"]).joined(separator: "/")
        guard let bytes = try files.contents(of: list, limit: limits.part) else { return [] }
        return try ElementList.of(bytes, part: list).filter { $0.name == "Relationship" }.map { element in
            let target = element.attributes["Target"] ?? ""
            return Relation(
                id: element.attributes["Id"] ?? "",
                kind: element.attributes["Type"]?.split(separator: "/").last.map { String($0) } ?? "",
                part: resolved(target, in: folder))
        }
    }

    private static func resolved(_ target: String, in folder: [String]) -> String {
        var parts = target.hasPrefix("/") ? [] : folder
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = parts.popLast() } else { parts.append(String(step)) }
        }
        return parts.joined(separator: "/")
    }
}
