extension Day {
    /// Later than every day that a document bears: what is known at all.
    public static let endOfTime = Day(uncheckedYear: 9999, month: 12, day: 31)
}
