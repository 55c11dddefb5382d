import Figures
import Statistics

/// Reads a zone's settings from YAML.
public enum ZoneYAML {
    public static func read(_ bytes: [UInt8], file: String) throws(YAMLProblem) -> ZoneSettings {
        let root = try YAMLPlace(bytes, file: file)
        let keys = ["zone", "name", "today", "utc_offset", "language", "zone_place", "imputation", "low_base"]
        let members = try root.members(keys + ["record", "limits"], required: keys)
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
                shareOfParent: try lowBase.required(thresholds, "share_of_parent").decimal),
            record: try members["record"]?.text, limits: ZoneLimits(try members["limits"]?.limits ?? [:]))
    }

    /// A zone's settings with another place for its record; all else, comments among it, stays.
    ///
    /// - Parameter record: as in `record:`; `nil` for the zone's folder.
    public static func settings(_ bytes: [UInt8], keepingRecordAt record: String?) -> [UInt8] {
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        lines.removeAll { $0.hasPrefix("record:") }
        while lines.last?.isEmpty == true { lines.removeLast() }
        if let record { lines.append("record: \"\(record.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\"") }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
}
