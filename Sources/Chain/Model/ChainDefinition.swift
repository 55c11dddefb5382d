import Figures

/// Which processes belong together as one chain.
public struct ChainDefinition: Hashable, Sendable {
    public var id: String
    public var name: LocalizedText
    public var processes: [String]

    public init(id: String, name: LocalizedText, processes: [String]) {
        (self.id, self.name, self.processes) = (id, name, processes)
    }
}
