import CPostgreSQL

/// Where a PostgreSQL server and one of its databases are: `postgresql://HOST/DATABASE`, with all
/// that libpq understands, as `?service=NAME`, `?sslmode=verify-full` or
/// `?options=-csearch_path%3DSCHEMA`.
///
/// It holds no password: libpq finds one in its password file (`PGPASSFILE`) or service file.
public struct ServerAddress: Hashable, Sendable {
    public let text: String

    /// - Throws: ``RecordError/badAddress(_:reason:)``, ``RecordError/passwordInAddress``.
    public init(_ text: String) throws(RecordError) {
        guard text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") else {
            throw .badAddress(text, reason: "it does not begin with postgresql://")
        }
        var reason: UnsafeMutablePointer<CChar>?
        guard let options = PQconninfoParse(text, &reason) else {
            defer { PQfreemem(reason) }
            throw .badAddress(text, reason: reason.map { String(cString: $0).trimmedLine } ?? "")
        }
        defer { PQconninfoFree(options) }
        var option = options
        while let keyword = option.pointee.keyword {
            if option.pointee.val != nil, ["password", "sslpassword"].contains(String(cString: keyword)) {
                throw .passwordInAddress
            }
            option += 1
        }
        self.text = text
    }
}

extension String {
    /// The text without the line break that libpq ends its messages with, and on one line.
    var trimmedLine: String {
        split(whereSeparator: \.isNewline).map { $0.drop { $0 == "\t" || $0 == " " } }.joined(separator: " ")
    }
}
