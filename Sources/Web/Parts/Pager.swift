import Figures

/// Where a reader is in a long list, and the ways on.
struct Pager {
    /// How many rows stand on one page.
    static let rows = 50

    let text: String
    let previous: [String]
    let next: [String]
    let isNeeded: Bool

    /// The rows of the page that the reader asked for by `?page=`; a table is taken away whole, a picture as it stands there.
    ///
    /// - Throws: ``PageFault`` for a page that is no number.
    static func range(of count: Int, for request: PageRequest) throws -> Range<Int> {
        guard request.format == .html || request.query["picture"] != nil else { return 0..<count }
        guard let text = request.query["page"], !text.isEmpty else { return 0..<min(rows, count) }
        guard let page = Int(text), page > 0, page <= 1_000_000 else { throw PageFault.badQuestion("page") }
        let start = min((page - 1) * rows, count)
        return start..<min(start + rows, count)
    }

    init(_ range: Range<Int>, of count: Int, for request: PageRequest) {
        let number = NumberFormat(request.language)
        func text(_ value: Int) -> String { number.text(ExactDecimal(value).rounded(places: 0)) }
        self.text = "\(text(range.isEmpty ? 0 : range.lowerBound + 1))–\(text(range.upperBound)) / \(text(count))"
        let page = range.lowerBound / Self.rows + 1
        previous = range.lowerBound > 0 ? [request.path(asking: ["page": String(page - 1)])] : []
        next = range.upperBound < count ? [request.path(asking: ["page": String(page + 1)])] : []
        isNeeded = count > Self.rows
    }
}
