import Testing

@testable import Actions

@Suite("The memory that a process takes up for itself")
struct ResidentMemoryTests {
    @Test("leaves out the pages of files, and is not told where the system does not tell", arguments: [
        ("5000 300 120 1 0 200 0\n", 180 * 4_096), ("5000 120 120 1 0 200 0", 0), ("5000 300", nil), ("5000 x 120", nil), ("", nil),
    ] as [(String, Int?)])
    func statm(text: String, bytes: Int?) {
        #expect(ResidentMemory.bytes(statm: text, pageSize: 4_096) == bytes)
    }
}
