import Figures
import Products
import Trade

/// Answers what a tariff says of a code or of words, for goods of an origin.
public enum AskTariff {
    public static func run(_ question: String, from origin: CountryCode, in tariff: HeldTariff) -> TariffAnswer {
        let schedule = tariff.schedule
        let rows = tariff.search.matches(question).map { match in
            TariffAnswer.Row(
                match: match,
                rates: schedule.columns.map { column in
                    let isForOthers = !column.covers(origin) && schedule.columns(of: column.scheme).contains { $0.covers(origin) }
                    return isForOthers ? nil : schedule.rate(of: match.line, under: column.scheme, from: origin)
                })
        }
        let headings = Set(rows.map(\.match.line.code.heading))
        let shared: HSCode? = headings.count == 1 ? headings.first ?? nil : nil
        return TariffAnswer(
            schedule: schedule, question: question, origin: origin, rows: rows, heading: shared.map { Array(schedule.lines(within: $0)) } ?? [])
    }
}
