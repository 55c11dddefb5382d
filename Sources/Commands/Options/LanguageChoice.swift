import Figures

/// In which language to speak: as asked, else by the environment, else by the zone.
enum LanguageChoice {
    /// `CORRIDOR_LANGUAGE`, else the language part of `LC_ALL`, `LC_MESSAGES` or `LANG`: the
    /// first that is set decides, as it does for other programs. `nil` where it names none of ours.
    static func ofEnvironment(_ environment: [String: String]) -> Language? {
        if let asked = environment["CORRIDOR_LANGUAGE"].flatMap(Language.init(rawValue:)) { return asked }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale.flatMap { Language(rawValue: String($0.prefix { $0 != "_" && $0 != "." && $0 != "-" })) }
    }
}
