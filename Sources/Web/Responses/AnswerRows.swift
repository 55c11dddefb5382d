import Formats
import Statistics

/// Looks whether an answer is short enough for the zone.
enum AnswerRows {
    /// - Throws: ``LimitExceeded``.
    static func check(_ table: PageTable, _ limits: ZoneLimits) throws(LimitExceeded) {
        try limits.check(.answerRows, table.rows.count, of: table.name)
    }

    /// Lists stand in the value itself, or are its members.
    ///
    /// - Throws: ``LimitExceeded``.
    static func check(_ json: JSONValue, _ limits: ZoneLimits) throws(LimitExceeded) {
        var longest = json.elements?.count ?? 0
        if case .object(let members) = json { longest = members.map { $0.value.elements?.count ?? 0 }.max() ?? 0 }
        try limits.check(.answerRows, longest, of: "")
    }
}
