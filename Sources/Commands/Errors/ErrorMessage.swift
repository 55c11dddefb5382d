import Actions
import Figures
import Formats
import Foundation
import Statistics
import Storage
import Synthesis

/// What an error says to the person at the terminal, and how the command ends.
struct ErrorMessage {
    let words: LocalizedText
    /// Lines that are the same in every language: the address with carets under the fault.
    let detail: String
    let status: CommandStatus

    init(_ words: LocalizedText, detail: String = "", _ status: CommandStatus) {
        self.words = words
        self.detail = detail
        self.status = status
    }

    init(_ error: any Error) {
        switch error {
        case let error as CommandError: self = error.told
        case let error as ServingRefused: self = error.told
        case let error as FigureAddressError: self = error.told
        case let error as FigureError: self = error.told
        case let error as ZoneError: self = error.told
        case let error as RecordError: self = error.told
        case let error as YAMLProblem: self = error.told
        case let error as TariffError: self = error.told
        case let error as QuotationError: self = error.told
        case let error as StockError: self = error.told
        case let error as ChainError: self = error.told
        case let error as SpecialisationError: self = error.told
        case let error as RollUpError: self = error.told
        case let error as LeadError: self = error.told
        case let error as JobError: self = error.told
        case let error as LimitExceeded: self.init(error.message, .tryAgain)
        case let error as CandidateError: self = error.told
        case let error as FileFailure: self = error.told
        case let error as SignedHeadsError: self = error.told
        case let error as SigningKeyError: self = error.told
        case let error as SynthesisError: self = error.told
        case let error as CocoaError: self = error.told
        default:
            let text = String(describing: error)
            self.init(
                LocalizedText(
                    en: "Something went wrong that nobody foresaw: \(text). Run corridor verify to see whether the record is sound.",
                    zh: "发生未预料的错误：\(text)。请运行 corridor verify 检查记录是否完好。",
                    vi: "Có lỗi không lường trước: \(text). Hãy chạy corridor verify để xem sổ còn nguyên vẹn không."),
                .internalFault)
        }
    }

    /// The message as it is printed.
    func text(in language: Language) -> String {
        let mark = LocalizedText(en: "Error: ", zh: "错误：", vi: "Lỗi: ")
        return mark[language] + words[language] + (detail.isEmpty ? "" : "\n" + detail)
    }
}
