import Statistics

/// Numbers as bytes: as many bytes a number as the spread of all of them needs, over their least.
///
/// Ten bytes of head: the width (0, 1, 2, 4, 8 or 16 bytes), an unused byte, the least number. Then the
/// numbers less the least, little-endian; of 8 and 16 bytes the numbers themselves.
enum PackedNumbers {
    private static let head = 10

    static func pack(_ numbers: [Int64], into bytes: inout LittleEndianBytes) {
        let least = numbers.min() ?? 0, greatest = numbers.max() ?? 0
        let (spread, overflow) = greatest.subtractingReportingOverflow(least)
        let width: UInt8 = overflow ? 8 : spread == 0 ? 0 : spread <= 0xFF ? 1 : spread <= 0xFFFF ? 2 : spread <= 0xFFFF_FFFF ? 4 : 8
        bytes.append(width)
        bytes.append(UInt8(0))
        bytes.append(width == 8 ? 0 : least)
        bytes.reserve(numbers.count * Int(width))
        switch width {
        case 0: break
        case 1: for number in numbers { bytes.append(UInt8(truncatingIfNeeded: number &- least)) }
        case 2: for number in numbers { bytes.append(UInt16(truncatingIfNeeded: number &- least)) }
        case 4: for number in numbers { bytes.append(UInt32(truncatingIfNeeded: number &- least)) }
        default: for number in numbers { bytes.append(number) }
        }
    }

    static func pack(_ numbers: [Int128], into bytes: inout LittleEndianBytes) {
        bytes.append(UInt8(16))
        bytes.append(UInt8(0))
        bytes.append(Int64(0))
        for number in numbers { bytes.append(number) }
    }

    /// The numbers, of which there must be so many.
    ///
    /// - Throws: ``ProjectionFault``, where the bytes are not as many as that needs.
    static func unpack(_ bytes: UnsafeRawBufferPointer, count: Int) throws(ProjectionFault) -> [Int64] {
        guard bytes.count >= head else { throw ProjectionFault() }
        let width = Int(bytes[0])
        let least = Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: 2, as: Int64.self))
        guard [0, 1, 2, 4, 8].contains(width), bytes.count == head + count * width else { throw ProjectionFault() }
        let body = UnsafeRawBufferPointer(rebasing: bytes[head...])
        return [Int64](unsafeUninitializedCapacity: count) { numbers, initialized in
            switch width {
            case 0: for row in 0..<count { numbers[row] = least }
            case 1: for row in 0..<count { numbers[row] = least &+ Int64(body[row]) }
            case 2: for row in 0..<count { numbers[row] = least &+ Int64(UInt16(littleEndian: body.loadUnaligned(fromByteOffset: row * 2, as: UInt16.self))) }
            case 4: for row in 0..<count { numbers[row] = least &+ Int64(UInt32(littleEndian: body.loadUnaligned(fromByteOffset: row * 4, as: UInt32.self))) }
            default: for row in 0..<count { numbers[row] = Int64(littleEndian: body.loadUnaligned(fromByteOffset: row * 8, as: Int64.self)) }
            }
            initialized = count
        }
    }

    /// The same as numbers of rows or filings, which are never negative.
    static func unpackIndexes(_ bytes: UnsafeRawBufferPointer, count: Int) throws(ProjectionFault) -> [UInt32] {
        guard bytes.count >= head else { throw ProjectionFault() }
        let width = Int(bytes[0])
        let least = UInt32(truncatingIfNeeded: Int64(littleEndian: bytes.loadUnaligned(fromByteOffset: 2, as: Int64.self)))
        guard [0, 1, 2, 4].contains(width), bytes.count == head + count * width else { throw ProjectionFault() }
        let body = UnsafeRawBufferPointer(rebasing: bytes[head...])
        return [UInt32](unsafeUninitializedCapacity: count) { numbers, initialized in
            switch width {
            case 0: for row in 0..<count { numbers[row] = least }
            case 1: for row in 0..<count { numbers[row] = least &+ UInt32(body[row]) }
            case 2: for row in 0..<count { numbers[row] = least &+ UInt32(UInt16(littleEndian: body.loadUnaligned(fromByteOffset: row * 2, as: UInt16.self))) }
            default: for row in 0..<count { numbers[row] = least &+ UInt32(littleEndian: body.loadUnaligned(fromByteOffset: row * 4, as: UInt32.self)) }
            }
            initialized = count
        }
    }

    /// A column of numbers with the step it is counted in: eight bytes before the numbers.
    static func pack(_ column: NumberColumn, into bytes: inout LittleEndianBytes) {
        if column.isWide {
            bytes.append(Int64(1))
            pack((0..<column.count).map { column.millionths($0) }, into: &bytes)
            return
        }
        let step = commonStep(column.narrow)
        let (whole, overflow) = step.multipliedReportingOverflow(by: column.step)
        bytes.append(overflow ? column.step : whole)
        pack(step == 1 || overflow ? column.narrow : column.narrow.map { $0 / step }, into: &bytes)
    }

    static func unpackColumn(_ bytes: UnsafeRawBufferPointer, count: Int) throws(ProjectionFault) -> NumberColumn {
        guard bytes.count >= 8 + head else { throw ProjectionFault() }
        let step = Int64(littleEndian: bytes.loadUnaligned(as: Int64.self))
        let body = UnsafeRawBufferPointer(rebasing: bytes[8...])
        guard body[0] == 16 else { return NumberColumn(step: step, try unpack(body, count: count)) }
        guard body.count == head + count * 16 else { throw ProjectionFault() }
        return NumberColumn(wide: (0..<count).map { Int128(littleEndian: body.loadUnaligned(fromByteOffset: head + $0 * 16, as: Int128.self)) })
    }

    /// The greatest power of ten that divides all numbers.
    private static func commonStep(_ numbers: [Int64]) -> Int64 {
        var step: Int64 = 1_000_000_000_000
        for number in numbers {
            while step > 1, number % step != 0 { step /= 10 }
            if step == 1 { break }
        }
        return step
    }
}
