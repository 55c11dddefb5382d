import Figures
import Products
import Trade

/// Reads anti-dumping, countervailing and safeguard duties from YAML, and whose lists are complete.
public enum RemediesYAML {
    public static func read(_ bytes: [UInt8], file: String) throws(YAMLProblem) -> TradeRemedies {
        let root = try YAMLPlace(bytes, file: file)
        let members = try root.members(["complete", "remedies"], required: ["complete", "remedies"])
        var remedies = TradeRemedies()
        for place in try root.required(members, "complete").elements {
            let parts = try place.members(["importer", "to"], required: ["importer", "to"])
            remedies.completeTo[try place.required(parts, "importer").country] = try place.required(parts, "to").day
        }
        for place in try root.required(members, "remedies").elements { remedies.remedies.append(try remedy(place)) }
        return remedies
    }

    private static func remedy(_ place: YAMLPlace) throws(YAMLProblem) -> TradeRemedy {
        let required = ["kind", "importer", "codes", "from", "source", "verified"]
        let members = try place.members(required + ["duty", "origins", "producer", "until"], required: required)
        return TradeRemedy(
            kind: try place.required(members, "kind").word(of: TradeRemedy.Kind.self), importer: try place.required(members, "importer").country,
            codes: try place.required(members, "codes").hsCodes, origins: try members["origins"]?.countries,
            producer: try members["producer"]?.text, duty: try duty(members["duty"]), span: try place.span(members), source: try place.factSource(members))
    }

    /// `nil` where the remedy is named without its rate.
    private static func duty(_ place: YAMLPlace?) throws(YAMLProblem) -> DutyExpression? {
        guard let place else { return nil }
        let text = try place.text
        do throws(DutyExpressionError) {
            return try DutyExpression(parsing: text)
        } catch {
            throw place.problem(.syntax(error.message.en))
        }
    }
}
