import Statistics

/// One row of a handed-in file before the form is laid on it.
struct FormRow {
    /// As a person counts.
    var row: Int
    /// The original texts, in the order of the header.
    var texts: [String]
    /// The columns that stood in quotation marks, ascending.
    var quoted: [Int] = []
    /// What makes the row unreadable, and the heading of the column it stands in, if one is meant.
    var fault: (heading: String, text: String, reason: FormProblem.Reason)?
}

/// The header and the rows of a file, whatever its format.
struct FormTable {
    var header: [String]
    var headerRow: Int
    var rows: any Sequence<FormRow>
    /// What is to be told of the file besides its rows.
    var problems: [FormProblem] = []
}
