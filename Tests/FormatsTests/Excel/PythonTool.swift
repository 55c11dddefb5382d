import Figures
import Foundation
import Testing

@testable import Formats

/// A program of `Tests/excel` or another folder of tests, which shares no code with what is tested.
enum PythonTool {
    private static let project = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The file that a program makes of what it is told.
    static func file(_ program: String, told input: String, _ options: [String] = []) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("made-\(UUID().uuidString).xlsx")
        defer { try? FileManager.default.removeItem(at: file) }
        _ = try run(program, [file.path] + options, told: input)
        return Array(try Data(contentsOf: file))
    }

    /// A workbook of one sheet with the rows of a table of commas, without quotation marks; columns of these names hold numbers.
    static func workbook(_ table: String, numbers: Set<String>) throws -> [UInt8] {
        let rows = table.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map { String($0) } }
        let header = rows.first ?? []
        let cells = rows.map { row in
            JSONValue.array(
                row.enumerated().map { column, text in
                    guard numbers.contains(header[column]), let number = try? ExactDecimal(parsing: text) else { return text.isEmpty ? .null : .string(text) }
                    return .number(number)
                })
        }
        return try file("write.py", told: JSONWriter.text(.array([.members(["name": .string("rows"), "rows": .array(cells)])])))
    }

    /// What a program prints.
    static func run(_ program: String, _ arguments: [String], told input: String = "", of folder: String = "excel") throws -> [UInt8] {
        let process = Process()
        let (told, output) = (Pipe(), Pipe())
        process.executableURL = project.appendingPathComponent(".venv/bin/python3")
        process.arguments = [project.appendingPathComponent("Tests/\(folder)/\(program)").path] + arguments
        (process.standardInput, process.standardOutput) = (told, output)
        try process.run()
        told.fileHandleForWriting.write(Data(input.utf8))
        try told.fileHandleForWriting.close()
        let read = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return Array(read)
    }
}
