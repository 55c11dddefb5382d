import Storage

/// Signs the heads of all chains as they stand.
public enum SignHeads {
    /// - Parameter keyFolder: where the zone's signing key is kept; made where there is none. It
    ///   must lie outside the zone's folder.
    public static func run(in zone: Zone, keyFolder: String) async throws -> SignedHeads {
        let key: SigningKey
        do {
            key = try SigningKey.load(fromFolder: keyFolder)
        } catch SigningKeyError.noKey {
            key = try SigningKey.create(inFolder: keyFolder)
        }
        let signed = try SignedHeads(zone: zone.settings.id, takenAt: zone.now(), heads: try await zone.record.heads(), signingWith: key)
        // What readers are shown; the text that proves anything is the one that leaves the folder.
        try? KeptProof.keep(signed, in: zone)
        return signed
    }
}
