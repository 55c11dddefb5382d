import Figures
import Yams

/// A node of a YAML file together with the way to it, so that every problem names its place.
struct YAMLPlace {
    let file: String
    let path: String
    let node: Node

    private static let largest = 1_048_576

    private init(file: String, path: String, node: Node) {
        (self.file, self.path, self.node) = (file, path, node)
    }

    /// The root of a file.
    init(_ bytes: [UInt8], file: String) throws(YAMLProblem) {
        // Editors on Windows begin a file with a mark, which would else be read as part of the first key.
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let text = String(validating: body, as: UTF8.self) else {
            throw YAMLProblem(file: file, line: 0, path: "", text: "", reason: .notUTF8)
        }
        guard bytes.count <= Self.largest else {
            throw YAMLProblem(file: file, line: 0, path: "", text: "", reason: .syntax("more than 1 MiB"))
        }
        let root: Node?
        do {
            root = try compose(yaml: text)
        } catch let error as YamlError {
            throw Self.problem(error, file: file)
        } catch {
            throw YAMLProblem(file: file, line: 0, path: "", text: "", reason: .syntax("\(error)"))
        }
        guard let root else { throw YAMLProblem(file: file, line: 0, path: "", text: "", reason: .empty) }
        self.init(file: file, path: "", node: root)
    }

    private static func problem(_ error: YamlError, file: String) -> YAMLProblem {
        switch error {
        case .scanner(_, let words, let mark, _), .parser(_, let words, let mark, _), .composer(_, let words, let mark, _):
            YAMLProblem(file: file, line: mark.line, path: "", text: "", reason: .syntax(words))
        case .duplicatedKeysInMapping(let keys, let context):
            YAMLProblem(
                file: file, line: context.mark.line, path: "", text: keys.sorted().joined(separator: ", "),
                reason: .duplicateKey)
        default:
            YAMLProblem(file: file, line: 0, path: "", text: "", reason: .syntax("\(error)"))
        }
    }

    func problem(_ reason: YAMLProblem.Reason, text: String? = nil) -> YAMLProblem {
        YAMLProblem(file: file, line: node.mark?.line ?? 0, path: path, text: text ?? node.scalar?.string ?? "", reason: reason)
    }

    /// The members of a mapping that has no keys but these.
    func members(_ known: [String], required: [String] = []) throws(YAMLProblem) -> [String: YAMLPlace] {
        guard let mapping = node.mapping else { throw problem(.notAMapping) }
        var members: [String: YAMLPlace] = [:]
        for (keyNode, value) in mapping {
            let key = keyNode.scalar?.string ?? ""
            let place = YAMLPlace(file: file, path: path.isEmpty ? key : "\(path).\(key)", node: value)
            guard known.contains(key) else {
                let wrong = YAMLPlace(file: file, path: place.path, node: keyNode)
                throw wrong.problem(.unknownKey(nearest: Spelling.nearest(to: key, among: known), known: known))
            }
            members[key] = place
        }
        for key in required where members[key] == nil { throw problem(.missingKey(key)) }
        return members
    }

    var elements: [YAMLPlace] {
        get throws(YAMLProblem) {
            guard let sequence = node.sequence else { throw problem(.notAList) }
            return sequence.enumerated().map { YAMLPlace(file: file, path: "\(path)[\($0.offset)]", node: $0.element) }
        }
    }
}
