import Figures
import Products
import Trade

extension YAMLPlace {
    /// An origin rule: `CTH or RVC40`.
    var ruleExpression: RuleExpression {
        get throws(FileReject) {
            let text = try inRule { () throws(YAMLProblem) in try self.text }
            do {
                return try RuleExpression(parsing: text)
            } catch {
                throw FileReject(error, at: self)
            }
        }
    }

    /// Reads with the faults of a rule file.
    func inRule<Value>(_ read: () throws(YAMLProblem) -> Value) throws(FileReject) -> Value {
        do {
            return try read()
        } catch {
            throw FileReject(error)
        }
    }

    /// Each element read apart: what is wrong with one does not lose the others.
    func rows<Row>(_ rejects: inout [FileReject], _ read: (YAMLPlace) throws(FileReject) -> Row) -> [Row] {
        do {
            var rows: [Row] = []
            for element in try elements {
                do throws(FileReject) {
                    rows.append(try read(element))
                } catch {
                    rejects.append(error)
                }
            }
            return rows
        } catch {
            rejects.append(FileReject(error))
            return []
        }
    }

    /// `article` and `source` of a mapping, neither empty.
    func provision(_ members: [String: YAMLPlace]) throws(YAMLProblem) -> Provision {
        Provision(article: try required(members, "article").text, source: try required(members, "source").text)
    }
}
