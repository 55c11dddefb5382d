/// Light or dark, as the reader chose; else as the device is set.
enum Theme: String, CaseIterable, Sendable {
    case device = "auto"
    case light, dark

    static let cookie = "theme"
}
