import Figures
import Foundation
import Hummingbird

/// What a reader asks for: a page, in a language and a form.
struct PageRequest: Sendable {
    let language: Language
    /// The name of the page: `figure`; empty for the first page.
    let page: String
    /// The parts of the address behind the page's name, decoded.
    let rest: [String]
    let format: PageFormat
    private(set) var query: [String: String]
    let theme: Theme
    /// The figures that the reader watches, as the cookie names them.
    let pins: String
    /// The address below the language as it was asked for, without the form's ending.
    let address: String

    /// `nil` where the first part of the path is no language of the house.
    ///
    /// - Throws: ``PageFault`` for an address that no page can have.
    init?(_ request: Request) throws {
        let parts = request.uri.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        guard let language = parts.first.flatMap({ Language(rawValue: String($0)) }) else { return nil }
        guard request.uri.path.utf8.count <= ServerLimits.path, parts.count <= ServerLimits.pathParts else { throw PageFault.badQuestion("/") }
        var decoded = try parts.dropFirst().map { part -> String in
            guard let text = part.removingPercentEncoding, text != "..", text != ".", !text.contains("/"), !text.contains("\\"),
                !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
            else { throw PageFault.notFound }
            return text
        }
        if decoded.last == "" { decoded.removeLast() }
        var named: PageFormat?
        if let last = decoded.last {
            let (plain, format) = PageFormat.cut(from: last)
            decoded[decoded.count - 1] = plain
            named = format
        }
        if decoded == ["index"] { decoded = [] }
        self.language = language
        page = decoded.first ?? ""
        rest = Array(decoded.dropFirst())
        format = named ?? PageFormat(accept: request.headers[.accept] ?? "")
        query = try QueryText.pairs(request.uri.query ?? "")
        theme = request.cookies[Theme.cookie].flatMap { Theme(rawValue: $0.value) } ?? .device
        pins = String((request.cookies[PinnedFigures.cookie]?.value ?? "").prefix(2000))
        address = decoded.map(QueryText.encoded).joined(separator: "/")
    }

    /// The same page's address in a language and a form, with its question.
    func path(in language: Language, as format: PageFormat = .html) -> String {
        let ending = format == .html ? "" : ".\(format.rawValue)"
        return "/\(language.rawValue)/\(address.isEmpty && format != .html ? "index" : address)\(ending)\(question)"
    }

    /// The same request with other answers to some of its questions; an empty one is left out.
    func asking(_ changes: [String: String]) -> PageRequest {
        var changed = self
        changed.query = query.merging(changes) { _, new in new }.filter { !$0.value.isEmpty }
        return changed
    }

    /// The question in one order, so that one question is kept once.
    var question: String {
        guard !query.isEmpty else { return "" }
        return "?" + query.sorted { $0.key < $1.key }.map { "\(QueryText.encoded($0.key))=\(QueryText.encoded($0.value))" }
            .joined(separator: "&")
    }

    /// The address of another page in the reader's language.
    func link(_ page: String) -> String { "/\(language.rawValue)/\(page)" }
}
