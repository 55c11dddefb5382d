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

    /// Keeps an address as the first, or no longer.
    mutating func set(_ address: FigureAddress, isKept: Bool) {
        addresses.removeAll { $0 == address }
        if isKept { addresses = [address] + addresses.prefix(Self.limit - 1) }
    }

    /// The text of the cookie.
    var cookie: String { QueryText.encoded(addresses.map(\.description).joined(separator: " ")).replacing(",", with: "%2C") }
}
