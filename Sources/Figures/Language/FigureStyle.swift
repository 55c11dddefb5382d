/// How a figure is to be shown, where the habit of the language is not wanted.
public struct FigureStyle: Hashable, Sendable {
    public enum Scale: Hashable, Sendable {
        /// As the language does: 1.21 trillion yuan, 1.21万亿元, 1,21 nghìn tỷ nhân dân tệ.
        case habit
        /// Every digit, in the base unit: 1,209,873,000,000.00 yuan.
        case full
        /// Counted in one unit of the same dimension, as a column of a table is.
        case unit(MeasurementUnit)
    }

    /// How growth tells its direction.
    public enum Direction: Hashable, Sendable {
        /// By the words of the language where it has them: 增长10.0%, 下降20.7%.
        case words
        /// By a sign in every language, as in tables.
        case signs
    }

    public var scale: Scale
    /// Decimals after rounding, 0 to 9; `nil` for three to four significant digits (percentages: one).
    public private(set) var decimals: Int?
    public var direction: Direction
    /// Whether a modelled value is followed by its tolerance.
    public var showsTolerance: Bool

    public init(
        scale: Scale = .habit, decimals: Int? = nil, direction: Direction = .words, showsTolerance: Bool = false
    ) {
        self.scale = scale
        self.decimals = decimals.map { min(max($0, 0), 9) }
        self.direction = direction
        self.showsTolerance = showsTolerance
    }

    public static let habit = FigureStyle()
    /// Every digit that is held.
    public static let full = FigureStyle(scale: .full, showsTolerance: true)
}
