/// How long things take that keep a job with whoever works on it.
public struct JobTimes: Sendable {
    /// How long a lease holds: whoever is silent for so long has lost the job.
    public var lease: Duration
    /// How often whoever works on a job says so, and hears whether it is to end.
    public var pulse: Duration
    /// How often whoever has nothing to do looks for work.
    public var pause: Duration

    public init(lease: Duration = .seconds(60), pulse: Duration = .seconds(2), pause: Duration = .seconds(2)) {
        self.lease = lease
        self.pulse = pulse
        self.pause = pause
    }
}
