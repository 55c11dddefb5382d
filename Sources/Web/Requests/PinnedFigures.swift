import Figures
import Foundation

/// The figures that a reader watches: a list of addresses in a cookie of theirs, nothing on the server.
struct PinnedFigures {
    static let cookie = "pins"
    /// How many are kept.
    static let limit = 12

    private(set) var addresses: [FigureAddress]

    init(cookie: String) {
        let named = (cookie.removingPercentEncoding ?? "").split(separator: " ")
        addresses = Array(named.compactMap { try? FigureAddress(parsing: String($0)) }.prefix(Self.limit))
    }
}
