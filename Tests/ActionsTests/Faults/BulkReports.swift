import Foundation
import Registry

/// Many respondents' reports over two years, as files: enough work for an import to be killed in.
struct BulkReports {
    let enterprises: [String]

    init(count: Int) throws {
        enterprises = try (0..<count).map { number in
            let stem = "91000000DEM0B" + String(repeating: "0", count: 4 - String(number).count) + String(number)
            return stem + String(try UnifiedSocialCreditCode.checkCharacter(of: stem))
        }
    }

    var directory: String {
        LateRegisterTests.header + enterprises.enumerated().map { number, code in
            "\(code),2021-01-01,Bulk \(number),批量\(number),Loạt \(number),old-town,\(number % 2 == 0 ? "north-park" : "south-park"),,3841,yes,active,\n"
        }.joined()
    }

    /// The reports of a month: numbers follow from the enterprise and the month.
    func reports(year: Int, month: Int) -> String {
        ReportText.header + rows(of: enterprises.indices, year: year, month: month)
    }

    func rows(of numbers: Range<Int>, year: Int, month: Int) -> String {
        let period = "\(year)-\(month < 10 ? "0" : "")\(month)"
        return numbers.map { number in
            let code = enterprises[number]
            let monthly = 100 + number * 7 + month
            let before = monthly - 5
            let isFirst = month == 2
            let toDate = (1...month).map { 100 + number * 7 + $0 }.reduce(0, +)
            return "\(code),\(period),\(isFirst ? "" : "\(monthly)"),\(toDate),\(isFirst ? "" : "\(before)"),\(toDate - 5 * month)\n"
        }.joined()
    }

    private static let months = (2022...2023).flatMap { year in (2...12).map { (year: year, month: $0) } }

    /// How many reports there are.
    var lines: Int { enterprises.count * Self.months.count }

    /// The reports of two years of some of the enterprises, in one file.
    func text(of numbers: Range<Int>) -> String {
        ReportText.header + Self.months.map { rows(of: numbers, year: $0.year, month: $0.month) }.joined()
    }

    /// Writes the reports of two years into a folder, a file for each month.
    ///
    /// - Parameter count: so many of the enterprises stand in one file for all months before.
    func write(to folder: String, together count: Int = 0) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        if count > 0 { try text(of: 0..<count).write(toFile: "\(folder)/output-2022-2023.csv", atomically: true, encoding: .utf8) }
        for (year, month) in Self.months {
            let name = "output-\(year)-\(month < 10 ? "0" : "")\(month).csv"
            let text = ReportText.header + rows(of: count..<enterprises.count, year: year, month: month)
            try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
        }
    }
}
