import Actions
import Figures

/// What the page of specialisation shows.
enum SpecialisationModel: Sendable {
    /// The tables of a question; or why there is no answer.
    case tables(SpecialisationQuestion, SpecialisationAnswer)
    case refused(SpecialisationQuestion, SpecialisationError)
    /// One number with its why.
    case number(Derivation, levels: Int, listsAll: Bool)
}
