/// Random numbers by key: what is drawn for one enterprise and month does not depend on the order
/// in which files are asked for, nor on how many others were drawn before.
struct Draws: Sendable {
    /// What is drawn; each its own stream.
    enum Stream: UInt64, Sendable {
        case size = 1, seat, kind, lifecycle, growth, noise, sales, intensity, electricity, answer, filing, known
        case target, project, status, investment, plan, contract, wind, revision, lead
    }

    let seed: UInt64

    /// A sequence of numbers of its own for one thing.
    func sequence(_ stream: Stream, _ number: Int) -> SplitMix64 {
        SplitMix64(seed: word(stream, number, 0))
    }

    func word(_ stream: Stream, _ first: Int, _ second: Int) -> UInt64 {
        var word = SplitMix64.mixed(seed &+ stream.rawValue &* 0x9E37_79B9_7F4A_7C15)
        word = SplitMix64.mixed(word ^ UInt64(bitPattern: Int64(first)) &* 0xD6E8_FEB8_6659_FD93)
        return SplitMix64.mixed(word ^ UInt64(bitPattern: Int64(second)) &* 0xA076_1D64_78BD_642F)
    }

    /// A whole number in a range.
    func whole(_ range: ClosedRange<Int>, _ stream: Stream, _ first: Int, _ second: Int = 0) -> Int {
        range.lowerBound + Int(word(stream, first, second) % UInt64(range.count))
    }

    /// True for about `count` of a thousand.
    func perThousand(_ count: Int, _ stream: Stream, _ first: Int, _ second: Int = 0) -> Bool {
        word(stream, first, second) % 1000 < UInt64(max(0, count))
    }
}
