import Trade

extension OriginProof {
    /// A proof as tables write it: `rcep:2026-0142`; `nil` for anything else.
    init?(written text: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map { String($0).trimmedOfSpaces }
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        self.init(agreement: parts[0].lowercased(), reference: parts[1])
    }
}
