import Claims
import Figures
import Formats

/// A figure of a text as JSON: what was read, and where each part of it stands.
enum ReadingJSON {
    static func value(of reading: Reading) -> JSONValue {
        .members([
            "text": .string(reading.words.text),
            "start": .number(reading.words.span.start),
            "end": .number(reading.words.span.end),
            "value": .number(reading.value),
            "scale": .number(reading.scale),
            "unit": .optional(reading.unit),
            "per": reading.per.map { .string($0) },
            "kind": .string(reading.kind.rawValue),
            "indicator": .optional(reading.indicator?.text),
            "place": .optional(reading.place?.text),
            "group": reading.group.map { .string($0.text) },
            "period": .optional(reading.period?.iso8601),
            "status": .optional(reading.status?.rawValue),
            "basis": .optional(reading.basis?.rawValue),
            "approx": .boolean(reading.isApproximate),
            "bound": .string(reading.bound.rawValue),
            "role": reading.isConversion ? "conversion" : nil,
            "range": reading.range.map { .string($0.rawValue) },
            "worded": reading.isWorded ? true : nil,
            "optional": reading.isOptional ? true : nil,
            "words": .members([
                "indicator": reading.indicator.map(WordsJSON.value), "place": reading.place.map(WordsJSON.value),
                "period": reading.period?.words.map(WordsJSON.value)
            ])
        ])
    }
}

/// Words of a text and where they stand.
enum WordsJSON {
    static func value(_ words: Words) -> JSONValue {
        .members(["text": .string(words.text), "start": .number(words.span.start), "end": .number(words.span.end)])
    }
}

/// Arithmetic between figures of a text as JSON.
enum RelationJSON {
    static func value(of relation: Relation) -> JSONValue {
        .members([
            "kind": .string(relation.kind.rawValue),
            "terms": .array(relation.terms.map { .members(["start": .number($0.start), "end": .number($0.end)]) }),
            "formula": .string(relation.formula),
            "value": relation.value.map { .number($0) } ?? .null,
            "holds": .boolean(relation.holds)
        ])
    }
}
