import Figures
import Statistics

/// The why of a figure as JSON: one object a node, down to cells of documents.
public struct DerivationJSON {
    private let language: Language
    private let indicators: [String: Indicator]
    private let forms: [String: Form]

    /// - Parameters:
    ///   - indicators: say which states count.
    ///   - forms: say under which names a column may stand.
    public init(language: Language, indicators: [String: Indicator] = [:], forms: [String: Form] = [:]) {
        self.language = language
        self.indicators = indicators
        self.forms = forms
    }

    /// The whole answer: the root's node, and what stands beside the figure.
    public func value(of figure: Figure, sentence: String) -> JSONValue {
        let node = node(figure.derivation)
        guard case .object(let members) = node else { return node }
        let marks = JSONValue.members(["sentence": .string(sentence)]).adding(FigureJSON(language: language).marks(of: figure))
        // The tree comes last, so that a reader finds the marks without passing it.
        let (tree, head) = (members.filter { $0.key == "children" }, members.filter { $0.key != "children" })
        return JSONValue.object(head).adding(marks).adding(.object(tree))
    }

    /// One node with what is open below it.
    public func node(_ node: Derivation) -> JSONValue {
        JSONValue.members([
            "address": .string(node.address.description),
            "title": .string(node.title[language]),
            "operation": .string(node.operation.rawValue)
        ])
        .adding(
            FigureJSON(language: language).known(
                node.value, unit: node.unit, measure: node.measure, text: node.text(in: language))
        )
        .adding(
            .members([
                "rounding": rounding(of: node),
                "states": states(of: node),
                "for": node.condition.map { .members(["origin": .string($0.origin), "quota": $0.quota.map { .string($0) }]) },
                "days": node.span.map { .members(["from": .string($0.lowerBound.description), "through": .string($0.upperBound.description)]) },
                "document": node.cell.map { document($0, unit: node.cellUnit) }
            ])
        )
        .adding(children(of: node))
    }

    /// The one rounding that the shown value has had, by law or for display; none for exact values.
    private func rounding(of node: Derivation) -> JSONValue? {
        if let rounding = node.rounding {
            return .members(["places": .number(rounding.places), "rule": .string(rounding.rule.rawValue)])
        }
        let rule = JSONValue.string(RoundingRule.halfUp.rawValue)
        switch (node.value, node.operation) {
        case (.unknown, _): return nil
        case (.ratio, .movement), (.modelled, .movement): return .members(["places": 2, "rule": rule])
        case (.ratio, _) where !node.unit.showsTwoPlaces, (.modelled, _) where !node.unit.showsTwoPlaces:
            return .members(["places": .number(ExactDecimal.places), "rule": rule])
        case (.ratio, _), (.modelled, _), (_, .movement): return .members(["places": 2, "rule": rule])
        case (.exact, _): return nil
        }
    }

    private func children(of node: Derivation) -> JSONValue {
        switch node.children {
        case .none: .object([])
        case .listed(let nodes): .members(["children": .array(nodes.map(self.node))])
        case .deferred(let count): .members(["deferred": true, "childCount": count.map { .number($0) }])
        }
    }

    /// The states of which a leaf's document must say one to count.
    ///
    /// Of a response rate, the directory's line must say that the respondent is above designated
    /// size, and the report's that it is the respondent's.
    private func states(of node: Derivation) -> JSONValue? {
        if node.operation == .state, node.measure == .response {
            return .texts([node.cell?.field == "designated_size" ? "yes" : node.address.figure?.place ?? ""])
        }
        guard node.operation == .state, let indicator = node.address.figure.flatMap({ indicators[$0.indicator] }) else { return nil }
        switch indicator.source {
        case .projects(let states), .contracts(let states), .plannedTotals(let states): return .texts(states)
        case .places(let kinds): return .texts(kinds.map(\.rawValue))
        case .capacity(let states), .capacityHours(let states): return .texts(states)
        case .series, .readings, .contractAmounts, .quotient, .statements: return nil
        }
    }

    private func document(_ cell: DocumentCell, unit: MeasurementUnit?) -> JSONValue {
        .members([
            "sha256": .string(cell.document), "name": .string(cell.name), "row": .number(cell.row),
            "field": .string(cell.field), "headers": .texts(headers(of: cell.field)), "text": .string(cell.text),
            "unit": unit.map { .string($0.code) }, "factor": unit.map { .string($0.factor.description) },
            "provenance": .string(cell.provenance.rawValue), "knownOn": .string(cell.knownOn.description),
            "recordedAt": .string(cell.recordedAt.description), "enteredBy": .string(cell.enteredBy),
            "filing": cell.filing.map { .string($0.description) }
        ])
    }

    /// The names under which the column of a field may stand in a file.
    private func headers(of field: String) -> [String] {
        let titles = forms.values.flatMap(\.versions).compactMap { $0.field(field)?.title.all }.flatMap { $0 }
        return [field] + Set(titles).subtracting([field]).sorted()
    }
}

extension MeasurementUnit {
    /// Whether a quotient in the unit is shown with two places; of other units with six.
    fileprivate var showsTwoPlaces: Bool {
        switch dimension {
        case .percent, .percentagePoint, .money: true
        default: false
        }
    }
}
