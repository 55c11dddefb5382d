import Figures

/// The page of a place.
enum PlaceLink {
    static func path(_ place: String, _ language: Language) -> String {
        "/\(language.rawValue)/place/\(QueryText.encoded(place))"
    }
}
