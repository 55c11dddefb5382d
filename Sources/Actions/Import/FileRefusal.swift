import Figures
import Formats
import Statistics

/// Why a whole file was refused.
public enum FileRefusal: Sendable {
    case unreadable
    /// It is larger than the zone allows.
    case beyondLimit(LimitExceeded)
    /// No form's name begins the file's name.
    case noForm(known: [String])
    case unknownForm(String, known: [String])
    case definition(YAMLProblem)
    /// Only a privileged import may say that a document was known before today.
    case backdated(Day, today: Day)
    /// A form of this kind lacks fields that its rules read.
    case formLacksFields([String])
}
