import Figures
import Synthesis

/// Reads the control totals of a demonstration from YAML.
///
/// A target is `{exactly: "5.234", unit: billion yuan}`, `{printed: "1.21", unit: trillion yuan}`
/// (any value that prints so) or `{above: "160", below: "170", unit: GWh}`; a growth rate has no unit.
public enum ControlsYAML {
    public static func read(_ bytes: [UInt8], file: String) throws(YAMLProblem) -> ControlTotals {
        let root = try YAMLPlace(bytes, file: file)
        let keys = ["as_of", "areas", "output", "investment", "projects", "contracts", "energy"]
        let members = try root.members(keys + ["leads"], required: keys)
        var output: [OutputControl] = []
        let list = try root.required(members, "output")
        for place in try list.elements { output.append(try Self.output(place)) }
        guard !output.isEmpty else { throw list.problem(.empty) }
        return ControlTotals(
            asOf: try root.required(members, "as_of").day, areas: try areas(root.required(members, "areas")), output: output,
            investment: try investment(root.required(members, "investment")),
            projects: try projects(root.required(members, "projects")),
            contracts: try contracts(root.required(members, "contracts")), energy: try energy(root.required(members, "energy")),
            leads: try members["leads"]?.texts ?? [])
    }

    private static func areas(_ place: YAMLPlace) throws(YAMLProblem) -> [String: String] {
        var areas: [String: String] = [:]
        for element in try place.elements {
            let members = try element.members(["area", "prefecture"], required: ["area", "prefecture"])
            let area = try element.required(members, "area")
            guard areas[try area.id] == nil else { throw area.problem(.duplicateId) }
            areas[try area.id] = try element.required(members, "prefecture").id
        }
        return areas
    }

    private static func output(_ place: YAMLPlace) throws(YAMLProblem) -> OutputControl {
        let required = ["place", "group", "through", "level"]
        let members = try place.members(required + ["base", "growth"], required: required)
        return OutputControl(
            place: try place.required(members, "place").id, group: try place.required(members, "group").text,
            period: YearMonth(try place.required(members, "through").day), level: try place.required(members, "level").target(),
            base: try place.base(members))
    }

    private static func investment(_ place: YAMLPlace) throws(YAMLProblem) -> InvestmentControl {
        let required = ["through", "zone", "programme", "both"]
        let members = try place.members(required, required: required)
        return InvestmentControl(
            period: YearMonth(try place.required(members, "through").day), zone: try total(place.required(members, "zone")),
            programme: try total(place.required(members, "programme")), both: try place.required(members, "both").target())
    }

    private static func total(_ place: YAMLPlace) throws(YAMLProblem) -> InvestmentControl.Total {
        let required = ["place", "group", "level"]
        let members = try place.members(required + ["base", "growth"], required: required)
        return InvestmentControl.Total(
            place: try place.required(members, "place").id, group: try place.required(members, "group").text,
            level: try place.required(members, "level").target(), base: try place.base(members))
    }

    private static func projects(_ place: YAMLPlace) throws(YAMLProblem) -> ProjectControl {
        let required = ["place", "under_construction", "documented"]
        let members = try place.members(required, required: required)
        return ProjectControl(
            place: try place.required(members, "place").id,
            underConstruction: try place.required(members, "under_construction").wholeNumber(in: 0...1_000_000),
            documented: try place.required(members, "documented").texts)
    }

    private static func contracts(_ place: YAMLPlace) throws(YAMLProblem) -> ContractControl {
        let required = ["place", "signed", "amount"]
        let members = try place.members(required, required: required)
        return ContractControl(
            place: try place.required(members, "place").id,
            signed: try place.required(members, "signed").wholeNumber(in: 1...100_000),
            amount: try place.required(members, "amount").target())
    }

    private static func energy(_ place: YAMLPlace) throws(YAMLProblem) -> EnergyControl {
        let required = [
            "place", "area", "class", "units", "unit_capacity", "first_commissioned", "last_commissioned", "last_reading",
            "generated", "full_year",
        ]
        let members = try place.members(required, required: required)
        let capacity = try place.required(members, "unit_capacity")
        guard case .exactly(let kilowatts) = try capacity.target() else { throw capacity.problem(.missingKey("exactly")) }
        return EnergyControl(
            place: try place.required(members, "place").id, area: try place.required(members, "area").id,
            classCode: try place.required(members, "class").text,
            units: try place.required(members, "units").wholeNumber(in: 1...10_000), unitCapacity: kilowatts,
            firstCommissioned: try place.required(members, "first_commissioned").day,
            lastCommissioned: try place.required(members, "last_commissioned").day,
            lastReading: try place.required(members, "last_reading").day,
            generated: try place.required(members, "generated").target(),
            fullYear: try place.required(members, "full_year").target())
    }
}
