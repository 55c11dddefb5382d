import Figures
import Registry

/// Where a sum is kept: a series of a form × period × place atom × class × provenance.
public struct CellKey: Hashable, Sendable {
    /// `form/series`: `output/output`; the restated base of another year adds `@2019`.
    public var series: String
    /// A month for forms, a day for readings.
    public var period: Period
    public var atom: PlaceAtom
    /// The respondent's GB/T 4754 class in that period.
    public var classCode: String
    public var provenance: Provenance

    public init(series: String, period: Period, atom: PlaceAtom, classCode: String, provenance: Provenance) {
        self.series = series
        self.period = period
        self.atom = atom
        self.classCode = classCode
        self.provenance = provenance
    }
}
