import Foundation

/// Reads and writes the part of an address after the question mark.
enum QueryText {
    /// The values by name; of a name that stands there twice the last.
    ///
    /// - Parameter limit: the most bytes that are read.
    /// - Throws: ``PageFault`` where it is not encoded as addresses are.
    static func pairs(_ query: String, limit: Int = ServerLimits.query) throws -> [String: String] {
        var pairs: [String: String] = [:]
        let parts = query.split(separator: "&", maxSplits: ServerLimits.questions)
        guard query.utf8.count <= limit, parts.count <= ServerLimits.questions else { throw PageFault.badQuestion("?") }
        for part in parts {
            let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = decoded(sides[0]), let value = decoded(sides.count > 1 ? sides[1] : "") else {
                throw PageFault.badQuestion(String(part.prefix(40)))
            }
            pairs[name] = value
        }
        return pairs
    }

    /// A form's plus is a space.
    private static func decoded(_ text: Substring) -> String? {
        guard let plain = text.replacing("+", with: " ").removingPercentEncoding,
            !plain.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" && $0 != "\r" && $0 != "\t" || $0.value == 0x7F })
        else { return nil }
        return plain
    }

    /// Values as a query, in the order given; those that are empty are left out.
    static func text(_ pairs: KeyValuePairs<String, String?>) -> String {
        let parts = pairs.compactMap { name, value in value.flatMap { $0.isEmpty ? nil : "\(name)=\(encoded($0))" } }
        return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
    }

    /// A text as one part of a path or a value of a query.
    static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: Self.plain) ?? ""
    }

    private static let plain = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~@:/,")
}
