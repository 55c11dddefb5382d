import Figures

/// A figure as JSON.
public struct FigureJSON {
    private let language: Language

    /// - Parameter language: of titles, texts and sentences.
    public init(language: Language) {
        self.language = language
    }

    /// The figure with its value and its marks.
    public func value(of figure: Figure) -> JSONValue {
        JSONValue.members([
            "address": .string(figure.address.description),
            "title": .string(figure.title[language]),
            "period": .string(figure.address.period.iso8601)
        ])
        .adding(known(figure.value, unit: figure.unit, measure: figure.address.measure, text: figure.text(in: language)))
        .adding(marks(of: figure))
    }

    /// A value with its unit, its shown text, and what stands for it where it is unknown.
    public func known(_ value: FigureValue, unit: MeasurementUnit, measure: Measure, text: String) -> JSONValue {
        .members([
            "value": .optional(value.decimalString(unit: unit)),
            "unit": .string(unit.code),
            "text": .string(text),
            "reason": value.unknown.map { .string($0.code) },
            "reasonText": value.unknown.map { .string($0.reason[language]) },
            "remedy": value.unknown.map { .string($0.remedy[language]) },
            "ratio": RatioJSON.value(value, unit: unit, measure: measure),
            "modelled": modelled(value)
        ])
    }

    /// What stands beside the value.
    public func marks(of figure: Figure) -> JSONValue {
        .members([
            "bound": .string(figure.bound.rawValue),
            "asOf": .string(figure.asOf.description),
            "state": "working",
            "provenance": .texts(figure.provenance.sorted().map(\.rawValue)),
            "flags": .texts(figure.flags.sorted().map(\.rawValue)),
            "response": figure.response.map(response),
            "remarks": .array(figure.remarks.map(remark))
        ])
    }

    private func modelled(_ value: FigureValue) -> JSONValue? {
        guard case .modelled(let number, let tolerance) = value else { return nil }
        return .members(["value": .string(number.description), "tolerance": .string(tolerance.description)])
    }

    private func response(_ response: ResponseRate) -> JSONValue {
        .members([
            "due": .number(response.due), "answered": .number(response.answered), "imputed": .number(response.imputed),
            "percent": .optional(response.rate?.rounded(places: 2, exponent: 2).description)
        ])
    }

    private func remark(_ remark: Remark) -> JSONValue {
        JSONValue.members([
            "kind": .string(remark.kind.rawValue), "address": .string(remark.address.description)
        ])
        .adding(
            known(
                remark.value, unit: remark.unit, measure: remark.address.measure,
                text: remark.value.text(unit: remark.unit, measure: remark.address.measure, in: language))
        )
        .adding(.members(["sentence": .string(remark.words[language])]))
    }
}
