import Figures
import Registry

/// The smallest piece of a level before it is summed: a cell, or one registered thing.
struct Item {
    var atom: PlaceAtom
    var classCode: String
    var provenance: Provenance
    var value: ExactDecimal
    /// The respondent or registered thing; `nil` for a cell, which holds many.
    var subject: String?
    /// Known later than the day of the question.
    var isLater = false
    var answered = 0
}
