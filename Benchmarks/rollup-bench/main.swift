import Figures
import Foundation
import Products
import Statistics
import Storage

// Makes reports by rule and writes them as columns, and as plain arrays for Benchmarks/rollup.py to hand to others; or rolls
// the columns up and prints the seconds of each part as JSON. It is built by `make bench` alone.
//
//   rollup-bench make FOLDER LINES
//   rollup-bench run FOLDER LINES

let arguments = CommandLine.arguments
guard arguments.count == 4, let lines = Int(arguments[3]), lines > 0 else {
    FileHandle.standardError.write(Data("rollup-bench make|run FOLDER LINES\n".utf8))
    exit(64)
}
let folder = arguments[2]
let reports = GeneratedReports(lines: lines)
let clock = ContinuousClock()

@MainActor
func write<Number>(_ name: String, _ numbers: [Number]) throws {
    try numbers.withUnsafeBytes { try Data($0).write(to: URL(fileURLWithPath: "\(folder)/\(name).bin")) }
}

@MainActor
func make() throws {
    var subjects: [Int32] = [], months: [Int32] = []
    var columns = [[Int64]](repeating: [], count: 4)
    for month in GeneratedReports.months.indices {
        let block = reports.block(month)
        subjects += block.subjects.map { Int32($0) }
        months += repeatElement(Int32(month), count: block.count)
        for (column, field) in GeneratedReports.fields.enumerated() { columns[column] += block.numbers[field]?.narrow ?? [] }
    }
    try write("subject", subjects)
    try write("month", months)
    for (column, field) in GeneratedReports.fields.enumerated() { try write(field, columns[column]) }
    var table = [[Int32]](repeating: [], count: 6)
    for (number, entries) in reports.enterprises.enumerated() {
        for (place, entry) in entries.enumerated() where !entry.isClosed {
            let end = place + 1 < entries.count ? entries[place + 1].month : GeneratedReports.months.count
            let row = [number, entry.month, end, entry.area, GeneratedReports.divisions[entry.classNumber / 4], entry.isSized ? 1 : 0]
            for (column, value) in row.enumerated() { table[column].append(Int32(value)) }
        }
    }
    for (column, name) in ["enterprise", "from", "until", "area", "division", "sized"].enumerated() { try write("enterprise_\(name)", table[column]) }
    let start = clock.now
    try ReportProjection.write(
        form: GeneratedReports.form, index: reports.index, blocks: GeneratedReports.months.indices.lazy.map { reports.block($0) }, heads: reports.heads,
        folder: folder)
    print("{\"lines\": \(subjects.count), \"written\": \(start.duration(to: clock.now) / .seconds(1))}")
}

@MainActor
func run() async throws {
    let facts = reports.facts
    let question = RollUpQuestion(
        indicator: "output", places: (0..<GeneratedReports.areas).map(GeneratedReports.area), level: .division, months: GeneratedReports.months,
        asOf: GeneratedReports.today)
    let start = clock.now
    let projection = ReportProjection.open(form: GeneratedReports.form, folder: folder)
    let opened = start.duration(to: clock.now) / .seconds(1)
    guard let rollUp = RollUp(question, facts: facts) else { return }
    var (whole, standing, adding): ([Double], [Double], [Double]) = ([], [], [])
    var rows: [RollUpRow] = []
    for _ in 0..<9 {
        let start = clock.now
        let known = KnownReports(projection.index, asOf: question.asOf)
        let standings = await DatedStandings.concurrently(
            of: projection.index.subjects, respondent: .enterprise, in: facts.register, asOf: question.asOf, tasks: 2)
        let stood = clock.now
        let parts = try await projection.reading(rollUp.months, fields: rollUp.fields) { rollUp.part(of: $0, known: known, standings: standings) }
        rows = rollUp.rows(of: parts)
        let end = clock.now
        whole.append(start.duration(to: end) / .seconds(1))
        standing.append(start.duration(to: stood) / .seconds(1))
        adding.append(stood.duration(to: end) / .seconds(1))
    }
    func median(_ times: [Double]) -> Double { times.dropFirst(2).sorted()[times.count / 2 - 1] }
    var text = "area,division,month,alone,to_date,prior,prior_to_date,growth\n"
    for row in rows {
        func plain(_ value: FigureValue) -> String { value.exact.map { "\($0)" } ?? "" }
        var growth = ""
        if case .ratio(let ratio) = row.toDate.growth { growth = "\(ratio.rounded(places: 4, exponent: 2))" }
        text += "\(row.place),\(row.group),\(row.month),\(plain(row.alone.level)),\(plain(row.toDate.level)),\(plain(row.alone.base)),\(plain(row.toDate.base)),\(growth)\n"
    }
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/corridor.csv"))
    print("{\"opened\": \(opened), \"whole\": \(median(whole)), \"standings\": \(median(standing)), \"adding\": \(median(adding)), \"rows\": \(rows.count)}")
}

if arguments[1] == "make" { try make() } else { try await run() }
