import Figures

extension UnknownReason {
    /// The reason as programs read it.
    public var code: String {
        switch self {
        case .nothingFiled: "nothing-filed"
        case .zeroBase: "zero-base"
        case .baseNotFiled: "base-not-filed"
        case .noBaseYear: "no-base-year"
        case .notAPeriodOfTheForm: "not-a-period-of-the-form"
        case .measureDoesNotApply: "measure-does-not-apply"
        case .noParent: "no-parent"
        case .noRelease: "no-release"
        case .notYet: "not-yet"
        case .factMissing: "fact-missing"
        case .restsOnUnknown: "rests-on-unknown"
        }
    }
}
