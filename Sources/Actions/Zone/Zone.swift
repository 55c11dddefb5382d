import Figures
import Statistics
import Storage

/// An opened zone: its settings, its record, and the clock by which deeds are timed.
public struct Zone: Sendable {
    public let folder: String
    public let settings: ZoneSettings
    public let record: any RecordStore
    /// The present moment; tests set it.
    public let now: @Sendable () -> Instant

    public init(folder: String, settings: ZoneSettings, record: any RecordStore, now: @escaping @Sendable () -> Instant) {
        self.folder = folder
        self.settings = settings
        self.record = record
        self.now = now
    }

    /// The zone's today: the day that its settings name, else the system's at the zone.
    public var today: Day {
        settings.today ?? now().day(offsetHours: settings.utcOffset)
    }

    /// The conventions that the settings name.
    public var conventions: FigureConventions {
        FigureConventions(
            lowBaseShareOfCurrent: share(settings.lowBase.shareOfCurrent),
            lowBaseShareOfParent: share(settings.lowBase.shareOfParent), imputesMissing: settings.imputation)
    }

    private func share(_ percent: ExactDecimal) -> Ratio {
        Ratio(numerator: percent.millionths, denominator: 100_000_000)
    }
}
