import Formats

/// Why a folder cannot be opened or made as a zone.
public enum ZoneError: Error, Sendable {
    /// There is no `zone.yaml`.
    case noZone(folder: String)
    case zoneExists(folder: String)
    /// A file cannot be read.
    case unreadable(path: String)
    case settings(YAMLProblem)
}
