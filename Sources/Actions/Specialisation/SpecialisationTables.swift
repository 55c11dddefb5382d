import Chain
import Figures

/// What is shown of who is specialised in what: the strongest, the nearest possible, the places and the classes.
public struct SpecialisationTables: Sendable {
    /// What the tables are about.
    public let heading: LocalizedText
    public let all: [AnswerTable]

    /// - Parameters:
    ///   - place: the place that is looked at; `nil` for all.
    ///   - count: how many rows the first two tables have at most.
    public init(_ numbers: SpecialisationNumbers, area: LocalizedText, place: Int? = nil, count: Int) {
        let table = numbers.table
        func number(_ number: SpecialisationNumber) -> AnswerTable.Cell { .number(numbers.closed(number)) }
        func pair(_ pair: SpecialisationNumbers.Pair) -> [AnswerTable.Cell] {
            [.words(table.places[pair.place].name), .words(SpecialisationSentences.coded(table.classes[pair.product]))]
        }
        let names: [AnswerTable.Column] = [.words("place", SpecialisationSentences.place), .words("class", SpecialisationSentences.product)]
        let quotient = AnswerTable.Column.number("quotient", SpecialisationSentences.quotient, decimals: 3)
        let density = AnswerTable.Column.number("density", SpecialisationSentences.density, decimals: 3)
        let complexity = AnswerTable.Column.number("complexity", SpecialisationSentences.complexity, decimals: 3)
        let concentration = AnswerTable.Column.number("concentration", SpecialisationSentences.concentration, decimals: 3)
        let subject = place.map { table.places[$0].name } ?? area
        heading = SpecialisationSentences.heading(table.indicator, subject, table.address.period)
        all = [
            AnswerTable(
                name: "specialised", title: SpecialisationSentences.specialised, columns: names + [quotient, density, complexity],
                rows: numbers.mostSpecialised(in: place, count: count).map { found in
                    pair(found) + [
                        number(.quotient(place: found.place, product: found.product)), number(.density(place: found.place, product: found.product)),
                        number(.classComplexity(found.product)),
                    ]
                }),
            AnswerTable(
                name: "possible", title: SpecialisationSentences.possible, columns: names + [density, quotient, complexity],
                rows: numbers.nearestPossible(in: place, count: count).map { found in
                    pair(found) + [
                        number(.density(place: found.place, product: found.product)), number(.quotient(place: found.place, product: found.product)),
                        number(.classComplexity(found.product)),
                    ]
                }),
            AnswerTable(
                name: "places", title: SpecialisationSentences.places,
                columns: [
                    names[0], .number("total", table.indicator, unit: SpecialisationSentences.unit(of: table)),
                    .number("diversity", SpecialisationSentences.diversity), complexity, concentration,
                ],
                rows: (place.map { [$0] } ?? Array(table.places.indices)).map { row in
                    [.words(table.places[row].name), number(.placeTotal(row)), number(.diversity(row)), number(.placeComplexity(row)), number(.placeConcentration(row))]
                }),
            AnswerTable(
                name: "classes", title: SpecialisationSentences.classes,
                columns: [
                    names[1], .number("total", table.indicator, unit: SpecialisationSentences.unit(of: table)),
                    .number("ubiquity", SpecialisationSentences.ubiquity), complexity, concentration,
                ],
                rows: table.classes.indices.map { column in
                    [
                        .words(SpecialisationSentences.coded(table.classes[column])), number(.classTotal(column)), number(.ubiquity(column)),
                        number(.classComplexity(column)), number(.classConcentration(column)),
                    ]
                }),
        ]
    }
}
