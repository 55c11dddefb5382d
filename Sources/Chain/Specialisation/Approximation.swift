extension Int128 {
    /// The nearest double; quick where 64 bits hold the number, as they nearly always do.
    var approximation: Double {
        let low = Int64(truncatingIfNeeded: self)
        return Int128(low) == self ? Double(low) : Double(self)
    }
}
