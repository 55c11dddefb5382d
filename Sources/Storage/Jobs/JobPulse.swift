/// What whoever works on a job learns when they say that they still do.
public enum JobPulse: Hashable, Sendable {
    case goOn
    /// Somebody asked for it to end.
    case cancel
    /// Somebody else has it now, or it has ended: nothing more may be said of it.
    case lost
}
