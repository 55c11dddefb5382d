import Figures
import Statistics
import Testing

@Suite("The limits of a zone")
struct ZoneLimitTests {
    @Test("A size, a count and a time are read with their units; anything else is no value", arguments: [
        (.fileSize, "200 MB", 200_000_000), (.fileSize, "2GiB", 2 << 30), (.fileSize, "4096", 4096), (.fileSize, "1 KiB", 1024), (.fileSize, "1 kB", 1000),
        (.rowsPerFile, "5000", 5000), (.requestTime, "90 s", 90), (.requestTime, "2 min", 120), (.requestTime, "90", 90),
        (.fileSize, "0", nil), (.fileSize, "-1", nil), (.fileSize, "many", nil), (.fileSize, "1.5 GB", nil), (.fileSize, "2 h", nil), (.fileSize, "", nil),
        (.fileSize, "99999999999999 GiB", nil), (.rowsPerFile, "5 MB", nil), (.requestTime, "1 GB", nil), (.rowsPerFile, "٥", nil),
    ] as [(ZoneLimit, String, Int?)])
    func values(limit: ZoneLimit, text: String, value: Int?) {
        #expect(limit.value(of: text) == value)
    }

    @Test("What is not set has its standard; what is set later counts")
    func settings() {
        let limits = ZoneLimits([.rowsPerFile: 5]).setting([.rowsPerFile: 7, .requestTime: 1])
        #expect(ZoneLimit.allCases.map { limits[$0] } == ZoneLimit.allCases.map { [.rowsPerFile: 7, .requestTime: 1][$0] ?? $0.standard })
        #expect(throws: Never.self) { try limits.check(.rowsPerFile, 7, of: "a.csv") }
        #expect(throws: LimitExceeded(.rowsPerFile, allowed: 7, found: 8, subject: "a.csv")) { try limits.check(.rowsPerFile, 8, of: "a.csv") }
    }

    @Test("A refusal says what exceeded which limit by how much, the setting, and what to do", arguments: [
        (LimitExceeded(.fileSize, allowed: 4 << 30, found: 5_000_000_000, subject: "a.csv"),
            "a.csv has 4.66 GiB, more than the 4 GiB of a file (file_size). Hand it in in parts, or raise file_size among the limits of zone.yaml."),
        (LimitExceeded(.rowsPerFile, allowed: 20_000_000, found: 20_000_001, subject: "a.csv"),
            "a.csv has 20,000,001 rows, more than the 20,000,000 of a file (rows_per_file). Hand it in in parts, or raise rows_per_file among the limits of zone.yaml."),
        (LimitExceeded(.importMemory, allowed: 1 << 30, found: 1_610_612_736),
            "The import took up 1.50 GiB of memory, more than the 1 GiB allowed; it was ended, and what was filed stays (import_memory). Hand it in in parts, or raise import_memory among the limits of zone.yaml."),
        (LimitExceeded(.requestSize, allowed: 1 << 20, found: (1 << 20) + 1),
            "What was sent has 1.01 MiB, more than the 1 MiB of a request (request_size). Send less at a time, or raise request_size among the limits of zone.yaml."),
        (LimitExceeded(.requestSize, allowed: 1000),
            "What was sent has more, more than the 1000 bytes of a request (request_size). Send less at a time, or raise request_size among the limits of zone.yaml."),
        (LimitExceeded(.answerRows, allowed: 200_000, found: 250_000),
            "The answer has 250,000 rows, more than the 200,000 of one answer (answer_rows). Narrow the question, or raise answer_rows among the limits of zone.yaml."),
        (LimitExceeded(.requestTime, allowed: 60),
            "The answer took longer than the 60 s of a request, and was given up (request_time). Ask for less, or again later, or raise request_time among the limits of zone.yaml."),
        (LimitExceeded(.concurrentAnswers, allowed: 16),
            "The server works out 16 answers at a time, and this one found no place in time (concurrent_answers). Ask again in a moment, or raise concurrent_answers among the limits of zone.yaml."),
    ])
    func words(error: LimitExceeded, words: String) {
        #expect(error.message.en == words)
        #expect(error.message.zh.contains("（\(error.limit.rawValue)）") && error.message.vi.contains("(\(error.limit.rawValue))"))
        #expect(Set(error.message.all).count == 3)
    }
}
