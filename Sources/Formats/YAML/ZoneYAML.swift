import Figures
import Statistics

/// Reads a zone's settings from YAML.
public enum ZoneYAML {
    public static func read(_ bytes: [UInt8], file: String) throws(YAMLProblem) -> ZoneSettings {
        let root = try YAMLPlace(bytes, file: file)
        let keys = ["zone", "name", "today", "utc_offset", "language", "zone_place", "imputation", "low_base"]
        let members = try root.members(keys, required: keys)
        let today = try root.required(members, "today")
        let lowBase = try root.required(members, "low_base")
        let thresholds = try lowBase.members(
            ["share_of_current", "share_of_parent"], required: ["share_of_current", "share_of_parent"])
        return ZoneSettings(
            id: try root.required(members, "zone").id, name: try root.required(members, "name").localizedText,
            today: try today.text == "system" ? nil : today.day,
            utcOffset: try root.required(members, "utc_offset").wholeNumber(in: -12...14),
            language: try root.required(members, "language").word(of: Language.self),
            zonePlace: try root.required(members, "zone_place").id,
            imputation: try root.required(members, "imputation").boolean,
            lowBase: ZoneSettings.LowBase(
                shareOfCurrent: try lowBase.required(thresholds, "share_of_current").decimal,
                shareOfParent: try lowBase.required(thresholds, "share_of_parent").decimal))
    }
}
