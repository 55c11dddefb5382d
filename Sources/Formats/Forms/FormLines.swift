import Figures
import Foundation
import Statistics

/// Makes lines of rows, one after the other, and collects what is wrong.
struct FormLines {
    private let form: Form
    private let layout: FormLayout
    private let header: FormHeader
    private var lines: [ReportLine] = []
    private var problems: [FormProblem] = []
    private var rejected: [FormFileResult.RejectedRow] = []
    private var firstRows: [String: Int] = [:]
    private var usedVersions: Set<Int> = []

    /// The period of lines that hold always: before any other day.
    static let always = Period.day(Day(year: 1900, month: 1, day: 1) ?? Day(dayNumber: -25_567))

    init(_ form: Form, _ layout: FormLayout, _ header: FormHeader) {
        (self.form, self.layout, self.header) = (form, layout, header)
    }

    mutating func take(_ row: FormRow) {
        if let fault = row.fault {
            reject(row, [FormProblem(row: row.row, field: fault.heading, text: fault.text, reason: fault.reason)])
            return
        }
        let cells = header.cells(of: row, fieldCount: layout.fields.count)
        if cells.allSatisfy(\.text.isEmpty) { return }
        var faults: [FormProblem] = []
        let period = period(of: cells, row.row, &faults)
        let version = period.map { period in form.versions.lastIndex { $0.from <= period.lastDay } ?? 0 }
            ?? form.versions.count - 1
        check(cells, version, row.row, &faults)
        if let period, faults.isEmpty { checkKey(cells, period, row.row, &faults) }
        guard let period, faults.isEmpty else {
            reject(row, faults)
            return
        }
        usedVersions.insert(version)
        // An id typed in other pieces, as Vietnamese often is, would be another to a database.
        let subject = layout.subject.map { Self.composed(cells[$0].text) } ?? ""
        lines.append(ReportLine(row: row.row, subject: subject, period: period, texts: cells.map(\.text)))
    }

    private static func composed(_ id: String) -> String {
        id.utf8.allSatisfy { $0 < 0x80 } ? id : id.precomposedStringWithCanonicalMapping
    }

    /// Hands over what was collected since the last time; fields that none of the lines' versions ask for are left out.
    mutating func drain(into result: inout FormFileResult) {
        let versions = usedVersions.isEmpty ? [form.versions.count - 1] : usedVersions.sorted(by: >)
        let asked = Set(versions.flatMap { layout.versions[$0].map(\.index) })
        let kept = layout.fields.indices.filter(asked.contains)
        result.fields = kept.map { layout.fields[$0].id }
        result.fieldOfColumn = header.fieldOfColumn.map { $0.flatMap { kept.firstIndex(of: $0) } }
        if kept.count < layout.fields.count {
            for index in lines.indices { lines[index].texts = kept.map { lines[index].texts[$0] } }
        }
        result.lines = lines
        result.problems += problems
        result.rejected = rejected
        (lines, problems, rejected, usedVersions) = ([], [], [], [])
    }

    /// The period that the row speaks of; `nil` with a problem where it names none.
    private func period(of cells: [FormCell], _ row: Int, _ faults: inout [FormProblem]) -> Period? {
        guard let index = layout.period else { return Self.always }
        let (cell, field) = (cells[index], layout.fields[index])
        func fault(_ reason: FormProblem.Reason) {
            faults.append(FormProblem(row: row, field: field.id, text: cell.text, reason: reason))
        }
        if let reason = cell.fault(for: field) {
            fault(reason)
            return nil
        }
        guard let period = cell.period(for: field.content) else {
            fault(cell.text.isEmpty ? .missingValue : .notADay)
            return nil
        }
        if !form.kind.plausibleYears.contains(period.year) {
            fault(.periodOutOfRange)
        } else if case .month(_, let month) = period, !form.calendar.accepts(month: month) {
            fault(.monthNotOfTheForm)
        }
        return period
    }

    private func check(_ cells: [FormCell], _ version: Int, _ row: Int, _ faults: inout [FormProblem]) {
        for column in layout.versions[version] where column.index != layout.period {
            let cell = cells[column.index]
            if let reason = cell.fault(for: column.field) {
                faults.append(FormProblem(row: row, field: column.field.id, text: cell.text, reason: reason))
            } else if column.index == layout.subject, cell.text.isEmpty {
                faults.append(FormProblem(row: row, field: column.field.id, text: "", reason: .missingValue))
            }
        }
        for column in layout.foreign[version] where !cells[column.index].text.isEmpty {
            faults.append(FormProblem(
                row: row, field: column.field.id, text: cells[column.index].text, reason: .fieldOfAnotherVersion))
        }
    }

    private mutating func checkKey(_ cells: [FormCell], _ period: Period, _ row: Int, _ faults: inout [FormProblem]) {
        let subject = layout.subject.map { cells[$0].text } ?? ""
        // No cell of a key holds a control character, so none can run into the next.
        var key = subject
        for index in layout.keys { key += "\u{1F}" + cells[index].text }
        if let first = firstRows[key] {
            let field = layout.subject.map { layout.fields[$0].id } ?? ""
            faults.append(FormProblem(row: row, field: field, text: subject, reason: .duplicateRow(firstRow: first)))
        } else {
            firstRows[key] = row
        }
    }

    private mutating func reject(_ row: FormRow, _ faults: [FormProblem]) {
        problems += faults
        rejected.append(FormFileResult.RejectedRow(row: row.row, texts: row.texts))
    }
}
