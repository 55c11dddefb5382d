import Figures

/// What makes a folder this zone's: a zone is data.
public struct ZoneSettings: Hashable, Sendable {
    /// When growth is said to rest on a low base. Both in per cent.
    public struct LowBase: Hashable, Sendable {
        /// The base is below this share of the current level.
        public var shareOfCurrent: ExactDecimal
        /// The base is below this share of the parent's base.
        public var shareOfParent: ExactDecimal

        public init(shareOfCurrent: ExactDecimal, shareOfParent: ExactDecimal) {
            self.shareOfCurrent = shareOfCurrent
            self.shareOfParent = shareOfParent
        }
    }

    public var id: String
    public var name: LocalizedText
    /// The day that stands for today; `nil` for the system's.
    public var today: Day?
    /// Hours ahead of UTC, by which instants become days.
    public var utcOffset: Int
    /// The language of those who do not choose one.
    public var language: Language
    /// The id of the place of kind zone.
    public var zonePlace: String
    /// Whether missing reports are estimated.
    public var imputation: Bool
    public var lowBase: LowBase
    /// The address of the server that keeps the record; `nil` where the zone's folder does.
    public var record: String?
    public var limits: ZoneLimits

    public init(
        id: String, name: LocalizedText, today: Day?, utcOffset: Int, language: Language, zonePlace: String,
        imputation: Bool, lowBase: LowBase, record: String? = nil, limits: ZoneLimits = ZoneLimits()
    ) {
        self.id = id
        self.name = name
        self.today = today
        self.utcOffset = utcOffset
        self.language = language
        self.zonePlace = zonePlace
        self.imputation = imputation
        self.lowBase = lowBase
        self.record = record
        self.limits = limits
    }
}
