/// A checksum of 64 bits against bytes that decay: any bit that changes alone changes it. It is no proof against
/// somebody who wants to deceive; `verify` is.
enum Checksum {
    private static let prime: UInt64 = 0x9E37_79B1_85EB_CA87

    static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        // Four lanes, each a bijection of what it held and eight bytes more.
        var lanes = SIMD4<UInt64>(1, 2, 3, 4) &* SIMD4(repeating: prime)
        let blocks = bytes.count / 32
        for block in 0..<blocks {
            let word = bytes.loadUnaligned(fromByteOffset: block * 32, as: SIMD4<UInt64>.self)
            lanes = (lanes ^ word) &* SIMD4(repeating: prime)
            lanes ^= lanes &>> 29
        }
        var sum = UInt64(bytes.count)
        for lane in 0..<4 { sum = mixed(sum ^ lanes[lane]) }
        for byte in bytes[(blocks * 32)...] { sum = mixed(sum ^ UInt64(byte)) }
        return sum
    }

    private static func mixed(_ word: UInt64) -> UInt64 {
        let product = word &* prime
        return product ^ (product >> 31)
    }
}
