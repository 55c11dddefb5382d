import Chain
import Figures
import Products

/// Reads a chain and its processes from YAML. Each process is read apart: what is wrong with one does not lose the others.
enum ChainYAML {
    private static let keys = ["process", "name", "provenance", "source", "inputs", "outputs"]

    static func read(_ bytes: [UInt8], document: FactDocument, into model: inout ChainModel) -> [FileReject] {
        var rejects: [FileReject] = []
        do throws(YAMLProblem) {
            let root = try YAMLPlace(bytes, file: document.name)
            let needed = ["chain", "name", "processes"]
            let members = try root.members(needed + ["also"], required: needed)
            let id = try root.required(members, "chain")
            guard try model.chain(id.id) == nil else { throw id.problem(.duplicateId) }
            var chain = ChainDefinition(id: try id.id, name: try root.required(members, "name").localizedText, processes: [])
            let processes = try root.required(members, "processes").rows(&rejects) { place throws(FileReject) in
                try place.inRule { () throws(YAMLProblem) in try process(place, document, model) }
            }
            for process in processes {
                guard model.processes.updateValue(process, forKey: process.id) == nil else {
                    rejects.append(FileReject(id.problem(.duplicateId, text: process.id)))
                    continue
                }
                chain.processes.append(process.id)
            }
            chain.processes += try members["also"]?.texts ?? []
            model.chains.append(chain)
        } catch { rejects.append(FileReject(error)) }
        return rejects
    }

    private static func process(_ place: YAMLPlace, _ document: FactDocument, _ model: ChainModel) throws(YAMLProblem) -> ProductionProcess {
        let members = try place.members(keys + ["unlisted"], required: keys)
        let evidence = Evidence(
            try place.required(members, "provenance").word(of: Provenance.self), source: try place.required(members, "source").text)
        let reader = ProcessPartYAML(document: document, goods: model.goods, evidence: evidence)
        var inputs: [ProcessInput] = []
        for element in try place.required(members, "inputs").elements { inputs.append(try reader.input(element)) }
        var outputs: [GoodQuantity] = []
        let list = try place.required(members, "outputs")
        for element in try list.elements {
            outputs.append(try reader.quantity(element, element.members(["good", "quantity"], required: ["good", "quantity"])))
        }
        guard !outputs.isEmpty else { throw list.problem(.empty) }
        return ProductionProcess(
            id: try place.required(members, "process").id, name: try place.required(members, "name").localizedText, inputs: inputs,
            outputs: outputs, takesUnlisted: try members["unlisted"]?.boolean ?? false, evidence: evidence)
    }
}
