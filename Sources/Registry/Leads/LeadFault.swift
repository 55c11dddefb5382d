import Figures

/// What a lead says that the register of contracts and projects does not.
public enum LeadFault: Hashable, Sendable {
    /// It is signed or landed, and names no contract.
    case noContract
    /// It names a contract that is not registered, or is not signed there.
    case contractNotSigned(String)
    /// It is landed, and names no project.
    case noProject
    /// It names a project that is not registered.
    case unknownProject(String)

    /// The faults of a lead as it stands on a day, as known on another.
    public static func all(of lead: Lead, in register: ZoneRegister, on day: Day, asOf known: Day) -> [LeadFault] {
        guard lead.stage == .signed || lead.stage == .landed else { return [] }
        var faults: [LeadFault] = []
        if let id = lead.contract {
            let stage = register.contracts[id]?.value(on: day, asOf: known)?.stage
            if stage != .signed, stage != .landed { faults.append(.contractNotSigned(id)) }
        } else {
            faults.append(.noContract)
        }
        guard lead.stage == .landed else { return faults }
        if let id = lead.project {
            if register.projects[id] == nil { faults.append(.unknownProject(id)) }
        } else {
            faults.append(.noProject)
        }
        return faults
    }
}
