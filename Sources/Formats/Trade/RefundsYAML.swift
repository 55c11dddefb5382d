import Products
import Trade

/// Reads a country's refund of value-added tax on export from YAML.
public enum RefundsYAML {
    public static func read(_ bytes: [UInt8], file: String) throws(YAMLProblem) -> ExportRefund {
        let root = try YAMLPlace(bytes, file: file)
        let members = try root.members(["exporter", "currency", "rates"], required: ["exporter", "currency", "rates"])
        return ExportRefund(
            exporter: try root.required(members, "exporter").country, currency: try root.required(members, "currency").currency,
            rates: try DatedRatesYAML.read(root.required(members, "rates")))
    }
}
