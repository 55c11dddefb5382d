extension PageRequest {
    /// The same page with other answers to some of its questions; an empty one is left out.
    func path(asking changes: [String: String]) -> String {
        let asked = query.merging(changes) { _, new in new }.filter { !$0.value.isEmpty }
        let question = asked.sorted { $0.key < $1.key }.map { "\(QueryText.encoded($0.key))=\(QueryText.encoded($0.value))" }
        return "/\(language.rawValue)/\(address)" + (question.isEmpty ? "" : "?" + question.joined(separator: "&"))
    }
}
