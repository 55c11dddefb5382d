/// Where a cell stands: `AB12`.
enum CellReference {
    /// The column of a reference, from 0; `nil` where it names none.
    static func column(of reference: String) -> Int? {
        var column = 0
        for byte in reference.utf8 {
            guard (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) else { break }
            column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            guard column <= 1 << 20 else { return nil }
        }
        return column > 0 ? column - 1 : nil
    }
}
