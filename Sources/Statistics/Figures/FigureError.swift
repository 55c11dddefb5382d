import Figures

/// Why an address has no figure at all: it names something that the zone does not have.
public enum FigureError: Error, Hashable, Sendable {
    case unknownIndicator(String, known: [String])
    case unknownPlace(String, similar: [String])
    case unknownGroup(String, known: [String])
}
