import Figures
import Registry
import Statistics

/// Reads an indicator from YAML: what is measured, where its numbers come from.
public enum IndicatorYAML {
    public static func read(_ bytes: [UInt8], file: String) throws(YAMLProblem) -> Indicator {
        let root = try YAMLPlace(bytes, file: file)
        let required = ["indicator", "title", "definition", "unit", "source", "growth", "scope"]
        let members = try root.members(required + ["synonyms", "outlook"], required: required)
        let unitPlace = try root.required(members, "unit")
        let unit = try unitPlace.unit
        guard unit.isBase else { throw unitPlace.problem(.notABaseUnit(base: unit.base.code)) }
        return Indicator(
            id: try root.required(members, "indicator").id, title: try root.required(members, "title").localizedText,
            definition: try root.required(members, "definition").localizedText,
            synonyms: try members["synonyms"]?.wordsByLanguage ?? [:], unit: unit,
            source: try Indicator.Source(root.required(members, "source")),
            growth: try root.required(members, "growth").word(of: Indicator.GrowthMethod.self),
            scope: try root.required(members, "scope").word(of: Indicator.Scope.self),
            outlook: try outlook(members["outlook"]))
    }

    /// `{planned: investment.completed}`, `{expected: output.gross}`.
    private static func outlook(_ place: YAMLPlace?) throws(YAMLProblem) -> Indicator.Outlook? {
        guard let place else { return nil }
        let keys = ["planned", "expected"]
        let members = try place.members(keys)
        guard let (key, value) = members.first, members.count == 1 else { throw place.problem(.missingOneOf(keys)) }
        return key == "planned" ? .planned(of: try value.id) : .expected(of: try value.id)
    }
}

extension Indicator.Source {
    private static let keys = [
        "form", "series", "readings", "projects", "contracts", "planned_totals", "contract_amounts", "places", "capacity",
        "capacity_hours", "share", "statements",
    ]

    fileprivate init(_ place: YAMLPlace) throws(YAMLProblem) {
        let members = try place.members(Self.keys)
        if let form = members["form"] {
            _ = try place.members(["form", "series"])
            self = .series(form: try form.id, series: try place.required(members, "series").id)
            return
        }
        guard let (key, value) = members.first, members.count == 1, key != "series" else {
            throw place.problem(.missingOneOf(Self.keys.filter { $0 != "series" }))
        }
        switch key {
        case "readings": self = .readings(form: try value.id)
        case "projects": self = .projects(statuses: try value.texts)
        case "contracts": self = .contracts(stages: try value.texts)
        case "planned_totals": self = .plannedTotals(statuses: try value.texts)
        case "contract_amounts": self = .contractAmounts(stages: try value.texts)
        case "places": self = .places(kinds: try value.words(of: PlaceKind.self))
        case "capacity": self = .capacity(statuses: try value.texts)
        case "capacity_hours": self = .capacityHours(statuses: try value.texts)
        case "share":
            let parts = try value.members(["of", "over"], required: ["of", "over"])
            self = .quotient(of: try value.required(parts, "of").id, over: try value.required(parts, "over").id)
        default:
            guard try value.boolean else { throw value.problem(.notAWord(nearest: "true", known: ["true"])) }
            self = .statements
        }
    }
}
