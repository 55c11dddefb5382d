/// How chains lie in the record: their tables under ``ChainTable/form``, their processes as definitions.
enum ChainRecord {
    /// The form of a chain's YAML.
    static let definition = "definition.chain"
    /// The YAML, and the ids of the processes that were taken from it.
    static let fields = ["definition", "processes"]
}
