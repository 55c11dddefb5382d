extension PageRequest {
    /// The same page with other answers to some of its questions; an empty one is left out.
    func path(asking changes: [String: String]) -> String {
        "/\(language.rawValue)/\(address)\(asking(changes).question)"
    }
}
