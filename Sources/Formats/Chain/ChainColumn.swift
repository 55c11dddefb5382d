/// The columns of a chain model's tables.
enum ChainColumn: String, CaseIterable {
    case good, unit, raw, codes, source
    case english = "name_en"
    case chinese = "name_zh"
    case vietnamese = "name_vi"
    case kilograms = "kg_per_unit"
    case holder, process, place, quantity, from, until, standing, provenance
    case kind, country, gate
    case supplier, buyer, basis
}
