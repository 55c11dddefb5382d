import Figures
import Registry
import Statistics

/// Lists investment leads as they stand on a day.
public enum ListLeads {
    /// - Parameters:
    ///   - chain: only leads for this chain; with `step` for this good of it.
    ///   - stage: only leads in this stage.
    ///   - places: only leads that would settle in one of these places; `nil` for all.
    public static func run(
        over facts: GatheredFacts, chain: String? = nil, step: String? = nil, stage: Lead.Stage? = nil, places: Set<String>? = nil
    ) -> [LeadRow] {
        let day = facts.today
        return facts.register.leads.keys.sorted().compactMap { id in
            guard let history = facts.register.leads[id], let entry = history.entry(on: day, asOf: day) else { return nil }
            let lead = entry.value
            guard chain.map({ $0 == lead.chain }) ?? true, step.map({ $0 == lead.step }) ?? true, stage.map({ $0 == lead.stage }) ?? true,
                places.map({ $0.contains(lead.place) || $0.contains(lead.district) }) ?? true
            else { return nil }
            var stages: [(from: Day, stage: Lead.Stage)] = []
            for told in history.entries where told.from <= day && told.knownOn <= day && told.value.stage != stages.last?.stage {
                stages.append((told.from, told.value.stage))
            }
            return LeadRow(
                lead: lead, since: stages.last?.from ?? entry.from, history: stages, place: facts.register.name(of: lead.place),
                faults: LeadFault.all(of: lead, in: facts.register, on: day, asOf: day), provenance: entry.source.filing.provenance,
                cell: entry.source.cell("stage"))
        }
    }
}
