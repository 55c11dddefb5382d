import Figures
import Foundation

/// The machine's clock.
public enum SystemClock {
    public static let now: @Sendable () -> Instant = {
        Instant(microsecondsSince1970: Int64(Date().timeIntervalSince1970 * 1_000_000))
    }
}
