import Figures
import Formats

extension YAMLProblem {
    var told: ErrorMessage {
        ErrorMessage(
            LocalizedText(en: line(.english), zh: line(.chinese), vi: line(.vietnamese)), .usage)
    }
}
