import Actions
import Figures
import Registry

/// What the page of specialisation shows.
enum SpecialisationModel: Sendable {
    /// The tables of a question, or why there is no answer; with the places that can be asked about.
    case tables(SpecialisationQuestion, SpecialisationAnswer, [Place])
    case refused(SpecialisationQuestion, SpecialisationError, [Place])
    /// One number with its why.
    case number(Derivation, levels: Int, listsAll: Bool)
}
