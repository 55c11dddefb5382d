/// A slow reader of well-formed CSV, written after the grammar of RFC 4180 without regard to how
/// the real one works: the oracle of its tests.
enum NaiveCSV {
    static func records(_ text: String, delimiter: Unicode.Scalar) -> [[String]] {
        var rest = Array(text.unicodeScalars)[...]
        var records: [[String]] = []
        while !rest.isEmpty {
            if let blank = passLineEnd(&rest), blank { continue }
            var record = [field(&rest, delimiter)]
            while rest.first == delimiter {
                rest.removeFirst()
                record.append(field(&rest, delimiter))
            }
            _ = passLineEnd(&rest)
            records.append(record)
        }
        return records
    }

    private static func passLineEnd(_ rest: inout ArraySlice<Unicode.Scalar>) -> Bool? {
        if rest.starts(with: ["\r", "\n"]) {
            rest.removeFirst(2)
            return true
        }
        guard rest.first == "\r" || rest.first == "\n" else { return false }
        rest.removeFirst()
        return true
    }

    private static func field(_ rest: inout ArraySlice<Unicode.Scalar>, _ delimiter: Unicode.Scalar) -> String {
        var text = String.UnicodeScalarView()
        guard rest.first == "\"" else {
            while let next = rest.first, next != delimiter, next != "\r", next != "\n" {
                text.append(next)
                rest.removeFirst()
            }
            return String(text)
        }
        rest.removeFirst()
        while true {
            if rest.starts(with: ["\"", "\""]) {
                text.append("\"")
                rest.removeFirst(2)
            } else if rest.first == "\"" {
                rest.removeFirst()
                return String(text)
            } else if let next = rest.popFirst() {
                text.append(next)
            } else {
                return String(text)
            }
        }
    }
}
