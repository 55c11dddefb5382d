import Figures
import Registry

/// A lead as it stands, with how it came there and what the register of contracts and projects lacks of it.
public struct LeadRow: Sendable {
    public let lead: Lead
    /// The day from which it stands so.
    public let since: Day
    /// Every stage with its first day, the oldest first.
    public let history: [(from: Day, stage: Lead.Stage)]
    public let place: LocalizedText
    public let faults: [LeadFault]
    public let provenance: Provenance
    /// The cell that tells its stage.
    public let cell: DocumentCell?
}
