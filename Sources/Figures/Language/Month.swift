/// The English names of the months; Chinese and Vietnamese number them.
enum Month {
    private static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    static func english(_ month: Int) -> String {
        names.indices.contains(month - 1) ? names[month - 1] : String(month)
    }
}
