import Statistics
import Testing

@testable import Storage

@Suite("Numbers packed into bytes")
struct PackedNumbersTests {
    @Test("read back as they were, however small, large or far apart")
    func roundTrip() throws {
        var random = SeededNumbers(seed: 3)
        for round in 0..<400 {
            let bits = Int.random(in: 0...80, using: &random)
            let shift = Int128(Int64.random(in: Int64.min...Int64.max, using: &random) >> Int64.random(in: 0...63, using: &random))
            let factor: Int128 = [1, 10, 10_000, 1_000_000_000_000][Int.random(in: 0..<4, using: &random)]
            var column = NumberColumn()
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                let number = bits == 0 ? 0 : Int128(UInt128.random(in: 0..<(1 << UInt128(bits)), using: &random))
                column.append((number + shift) * (bits < 40 ? factor : 1))
            }
            var bytes = LittleEndianBytes()
            PackedNumbers.pack(column, into: &bytes)
            let read = try bytes.storage.withUnsafeBytes { try PackedNumbers.unpackColumn($0, count: column.count) }
            #expect((0..<column.count).map { read.millionths($0) } == (0..<column.count).map { column.millionths($0) }, "round \(round)")
            for count in [column.count - 1, column.count + 1] where count >= 0 && bytes.storage[8] != 0 {
                #expect(throws: ProjectionFault.self) { try bytes.storage.withUnsafeBytes { try PackedNumbers.unpackColumn($0, count: count) } }
            }
        }
    }

    @Test("any bit that flips changes the checksum")
    func checksum() {
        var random = SeededNumbers(seed: 4)
        for _ in 0..<40 {
            var bytes = (0..<Int.random(in: 1...200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            let before = bytes.withUnsafeBytes { Checksum.of($0) }
            for bit in 0..<(bytes.count * 8) {
                bytes[bit / 8] ^= 1 << UInt8(bit % 8)
                #expect(bytes.withUnsafeBytes { Checksum.of($0) } != before)
                bytes[bit / 8] ^= 1 << UInt8(bit % 8)
            }
        }
    }
}
