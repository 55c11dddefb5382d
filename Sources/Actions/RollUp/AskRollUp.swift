import Figures
import Foundation
import Registry
import Statistics
import Storage

/// Adds an indicator up by place, class and month from the reports themselves, as known today or on an earlier day.
public enum AskRollUp {
    /// - Throws: ``RollUpError``, `FigureError`, `RecordError`.
    public static func run(_ request: RollUpRequest, with reader: FigureReader) async throws -> RollUpAnswer {
        let facts = await reader.gathered
        let question = try await question(request, facts, in: reader.zone)
        guard let rollUp = RollUp(question, facts: facts) else { throw RollUpError.notReported(indicator: request.indicator) }
        guard facts.conventions.imputesMissing, let year = RollUp(sinceJanuary(question, rollUp.form), facts: facts) else {
            let rows = try await rows(of: rollUp, facts, from: reader.zone.record)
            return RollUpAnswer(request: request, question: question, rows: rows, facts: facts)
        }
        // What is computed in place of missing reports stands in no column; it rests on reports of earlier months of the year.
        let reported = try await rows(of: year, facts, from: reader.zone.record)
        return RollUpAnswer(request: request, question: question, rows: try await asked(reported, question, with: reader), facts: facts)
    }

    /// The same question from the start of its first year.
    private static func sinceJanuary(_ question: RollUpQuestion, _ form: Form) -> RollUpQuestion {
        guard let first = question.months.first, let last = question.months.last else { return question }
        var whole = question
        whole.months = all(Period.month(year: first.year, month: 1)...last).filter { form.calendar.accepts(month: $0.months.upperBound) }
        return whole
    }

    private static func question(_ request: RollUpRequest, _ facts: GatheredFacts, in zone: Zone) async throws -> RollUpQuestion {
        guard let indicator = facts.indicators[request.indicator] else {
            throw FigureError.unknownIndicator(request.indicator, known: facts.indicators.keys.sorted())
        }
        guard case .series(let formID, _) = indicator.source, let form = facts.forms[formID] else {
            throw RollUpError.notReported(indicator: request.indicator)
        }
        let months: ClosedRange<Period>
        if let asked = request.months {
            months = asked
        } else {
            guard let latest = try await LatestPeriod.run(of: indicator, in: zone) else {
                throw RollUpError.nothingReported(indicator: request.indicator)
            }
            months = .month(year: latest.year, month: 1) ... .month(year: latest.year, month: latest.months.upperBound)
        }
        let within = request.within ?? zone.settings.zonePlace
        let asOf = min(request.asOf ?? facts.today, facts.today)
        guard facts.register.places.latest(within) != nil else { throw FigureError.unknownPlace(within, similar: facts.register.places.places.keys.similar(to: within)) }
        return RollUpQuestion(
            indicator: request.indicator, places: try places(request.kind, within, on: months.upperBound.lastDay, asOf: asOf, facts),
            level: request.level, months: all(months).filter { form.calendar.accepts(month: $0.months.upperBound) }, asOf: asOf)
    }

    private static func places(
        _ kind: PlaceKind?, _ within: String, on day: Day, asOf: Day, _ facts: GatheredFacts
    ) throws(RollUpError) -> [String] {
        guard let kind else { return [within] }
        let places = facts.register.places
        let found = PlacesWithin.run(within, of: places, on: day, asOf: asOf)
            .filter { places.place($0, on: day, asOf: asOf)?.kind == kind }.sorted()
        guard !found.isEmpty else { throw .noPlaces(kind, within: within) }
        return found
    }

    private static func all(_ months: ClosedRange<Period>) -> [Period] {
        func number(_ month: Period) -> Int { month.year * 12 + month.months.upperBound - 1 }
        return (number(months.lowerBound)...number(months.upperBound)).map { .month(year: $0 / 12, month: $0 % 12 + 1) }
    }

    private static func rows(of rollUp: RollUp, _ facts: GatheredFacts, from record: any RecordStore) async throws -> [RollUpRow] {
        var bases: [Period: [CellChange]] = [:]
        for (month, query) in rollUp.baseQueries { bases[month] = try await record.cells(query) }
        let found = bases
        return try await record.withColumns(of: rollUp.form.id) { projection in
            let index = projection.index
            let months = Set(rollUp.months).intersection(projection.periods).sorted()
            let known = KnownReports(index, asOf: rollUp.question.asOf)
            var standings: [Respondent: DatedStandings] = [:]
            for respondent in Set(months.map(rollUp.respondent)) {
                standings[respondent] = await DatedStandings.concurrently(
                    of: index.subjects, respondent: respondent, in: facts.register, asOf: rollUp.question.asOf,
                    tasks: ProcessInfo.processInfo.activeProcessorCount)
            }
            let stand = standings
            let parts = try await projection.reading(months, fields: rollUp.fields) { block in
                stand[rollUp.respondent(in: block.period)].map { rollUp.part(of: block, known: known, standings: $0) }
            }
            return rollUp.rows(of: parts.compactMapValues { $0 }, bases: found)
        }
    }

    /// The values of every place and class that was reported of, asked one by one for the months of the question.
    private static func asked(_ rows: [RollUpRow], _ question: RollUpQuestion, with reader: FigureReader) async throws -> [RollUpRow] {
        struct Pair: Hashable {
            var place, group: String
        }
        var asked: [RollUpRow] = []
        var seen: Set<Pair> = []
        for row in rows where seen.insert(Pair(place: row.place, group: row.group)).inserted {
            for month in question.months {
                var found = row
                found.month = month
                var isKnown = false
                for (path, period) in [(\RollUpRow.alone, month), (\.toDate, found.periodToDate)] {
                    let address = FigureAddress(
                        indicator: question.indicator, places: [row.place], group: row.group, period: period, vintage: .asOf(question.asOf))
                    let level = try await reader.figure(address, depth: .bare)
                    found[keyPath: path] = RollUpRow.Values(
                        level: level.value, base: try await reader.figure(address.with(measure: .base(.comparable, baseYear: nil)), depth: .bare).value,
                        growth: try await reader.figure(address.with(measure: .growth(.comparable, baseYear: nil)), depth: .bare).value)
                    isKnown = isKnown || level.value.unknown == nil
                    found.provenance = level.provenance
                }
                if isKnown { asked.append(found) }
            }
        }
        return asked
    }
}
