import Figures

/// A way of making goods: all its inputs become all its outputs at once, co-products and all. No output is *the* product;
/// the first is the one that capacities are counted in.
public struct ProductionProcess: Hashable, Sendable {
    public var id: String
    public var name: LocalizedText
    public var inputs: [ProcessInput]
    /// At least one.
    public var outputs: [GoodQuantity]
    /// Whether things of weight go in that are not listed, such as air, water or small parts. Otherwise no more mass may come
    /// out than goes in.
    public var takesUnlisted: Bool
    /// The class of GB/T 4754 that its makers belong to; `nil` where nobody says.
    public var industryClass: String?
    public var evidence: Evidence

    public init(
        id: String, name: LocalizedText, inputs: [ProcessInput], outputs: [GoodQuantity], takesUnlisted: Bool = false, industryClass: String? = nil,
        evidence: Evidence
    ) {
        (self.id, self.name, self.inputs, self.outputs) = (id, name, inputs, outputs)
        (self.takesUnlisted, self.industryClass, self.evidence) = (takesUnlisted, industryClass, evidence)
    }

    /// The goods that it touches: inputs first, each once.
    public var goods: [String] {
        var seen: Set<String> = []
        return (inputs.flatMap(\.alternatives) + outputs).map(\.good).filter { seen.insert($0).inserted }
    }
}
