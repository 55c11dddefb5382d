import Chain
import Figures
import Products

/// Reads a chain and its processes from YAML. Each process is read apart: what is wrong with one does not lose the others.
enum ChainYAML {
    private static let keys = ["process", "name", "provenance", "source", "inputs", "outputs"]

    /// The chain's id; `nil` where none can be read.
    static func id(of bytes: [UInt8], _ document: FactDocument) -> String? {
        (try? YAMLPlace(bytes, file: document.name))?.node.mapping?["chain"]?.string
    }

    /// - Parameter wanted: the processes to take; `nil` for all.
    /// - Returns: what was taken, by ids, `nil` where the chain itself cannot be; and what was not.
    static func read(
        _ bytes: [UInt8], document: FactDocument, only wanted: Set<String>?, into model: inout ChainModel
    ) -> (taken: (chain: String, processes: [String])?, rejects: [FileReject]) {
        var rejects: [FileReject] = []
        do throws(YAMLProblem) {
            let root = try YAMLPlace(bytes, file: document.name)
            let needed = ["chain", "name", "processes"]
            let members = try root.members(needed + ["also"], required: needed)
            let id = try root.required(members, "chain")
            guard try model.chain(id.id) == nil else { throw id.problem(.duplicateId) }
            var chain = ChainDefinition(id: try id.id, name: try root.required(members, "name").localizedText, processes: [])
            for place in try root.required(members, "processes").elements {
                if let wanted, let name = place.node.mapping?["process"]?.string, !wanted.contains(name) { continue }
                do throws(YAMLProblem) {
                    let process = try process(place, document, model)
                    guard model.processes[process.id] == nil else { throw place.problem(.duplicateId, text: process.id) }
                    model.processes[process.id] = process
                    chain.processes.append(process.id)
                } catch { rejects.append(FileReject(error)) }
            }
            let own = chain.processes
            chain.processes += try members["also"]?.texts ?? []
            model.chains.append(chain)
            return ((chain.id, own), rejects)
        } catch {
            return (nil, rejects + [FileReject(error)])
        }
    }

    private static func process(_ place: YAMLPlace, _ document: FactDocument, _ model: ChainModel) throws(YAMLProblem) -> ProductionProcess {
        let members = try place.members(keys + ["unlisted", "class"], required: keys)
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
            outputs: outputs, takesUnlisted: try members["unlisted"]?.boolean ?? false, industryClass: try members["class"]?.text, evidence: evidence)
    }
}
