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
        let period = "\(year)-\(month < 10 ? "0" : "")\(month)"
        return ReportText.header + enterprises.enumerated().map { number, code in
            let monthly = 100 + number * 7 + month
            let before = monthly - 5
            let isFirst = month == 2
            let toDate = (1...month).map { 100 + number * 7 + $0 }.reduce(0, +)
            return "\(code),\(period),\(isFirst ? "" : "\(monthly)"),\(toDate),\(isFirst ? "" : "\(before)"),\(toDate - 5 * month)\n"
        }.joined()
    }

    /// Writes the reports of two years into a folder.
    func write(to folder: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for year in 2022...2023 {
            for month in 2...12 {
                let name = "output-\(year)-\(month < 10 ? "0" : "")\(month).csv"
                try reports(year: year, month: month).write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
            }
        }
    }
}
