import Testing

@testable import Synthesis

@Suite("Benchmarking by largest remainders")
struct BenchmarkingTests {
    @Test("adds up exactly and stays within a unit of the exact share", arguments: 0..<200)
    func shares(_ round: Int) throws {
        var numbers = SplitMix64(seed: UInt64(round))
        let weights = (0..<Int(1 + numbers.next() % 40)).map { _ in Int(numbers.next() % 1_000_000_000_000) } + [1]
        let total = Int(numbers.next() % 10_000_000_000_000)
        let shares = try #require(Benchmarking.shares(of: total, by: weights))
        #expect(shares.reduce(0, +) == total)
        let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
        for (share, weight) in zip(shares, weights) {
            let gap = Int128(share) * sum - Int128(total) * Int128(weight)
            #expect(gap.magnitude < sum.magnitude)
        }
    }

    @Test("keeps order: a larger weight never gets less")
    func order() throws {
        let weights = [5, 1, 9, 9, 0, 3]
        let shares = try #require(Benchmarking.shares(of: 10, by: weights))
        for (left, a) in weights.enumerated() {
            for (right, b) in weights.enumerated() where a > b { #expect(shares[left] >= shares[right]) }
        }
        #expect(shares[4] == 0)
        #expect(shares == [2, 1, 3, 3, 0, 1])
    }

    @Test("refuses what cannot be shared")
    func refusals() {
        #expect(Benchmarking.shares(of: 5, by: [0, 0]) == nil)
        #expect(Benchmarking.shares(of: -1, by: [1]) == nil)
        #expect(Benchmarking.shares(of: 1, by: [-1, 2]) == nil)
        #expect(Benchmarking.shares(of: 0, by: [0, 0]) == [0, 0])
        #expect(Benchmarking.shares(of: 0, by: []) == [])
    }

    @Test("scales without overflow")
    func scaling() {
        #expect(Benchmarking.scaled(4_000_000_000_000_000_000, by: 3_000_000_000, over: 6_000_000_000) == 2_000_000_000_000_000_000)
        #expect(Benchmarking.scaled(7, by: 1, over: 0) == 7)
    }
}
