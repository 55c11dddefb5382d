/// In which form a page is asked for.
enum PageFormat: String, CaseIterable, Sendable {
    case html, json, csv, xlsx, svg, graphml

    var mediaType: String {
        switch self {
        case .html: "text/html; charset=utf-8"
        case .json: "application/json"
        case .csv: "text/csv; charset=utf-8"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .svg: "image/svg+xml"
        case .graphml: "application/graphml+xml"
        }
    }

    /// The name by which people know the form.
    var name: String {
        switch self {
        case .html: "HTML"
        case .json: "JSON"
        case .csv: "CSV"
        case .xlsx: "Excel"
        case .svg: "SVG"
        case .graphml: "GraphML"
        }
    }

    /// The form that an `Accept` header prefers; a page where it leaves the choice.
    init(accept: String) {
        let ranked = AcceptedRange.ranked(accept)
        for range in ranked {
            switch range {
            case "text/html", "application/xhtml+xml", "text/*", "*/*": self = .html; return
            case "application/json", "application/*": self = .json; return
            case "text/csv": self = .csv; return
            default: continue
            }
        }
        self = .html
    }

    /// Cuts the ending that names a form off an address's last part.
    static func cut(from part: String) -> (String, PageFormat?) {
        for format in allCases where format != .html && part.hasSuffix("." + format.rawValue) {
            return (String(part.dropLast(format.rawValue.count + 1)), format)
        }
        return (part, nil)
    }
}
