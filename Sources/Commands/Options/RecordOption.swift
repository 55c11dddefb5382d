import ArgumentParser

/// Where a new zone keeps its record.
struct RecordOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where the record is kept: an address as postgresql://HOST/DATABASE, or folder for the zone's folder (default: what zone.yaml says, else folder).",
            valueName: "address"))
    var record: String?
}
