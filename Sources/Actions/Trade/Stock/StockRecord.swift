/// How movements of originating stock stand in the record.
enum StockRecord {
    static let form = "trade.stock"
    static let fields = ["direction", "agreement", "proof", "quantity", "document", "valid_through"]
    /// One chain: a use in one prefecture must see the uses of all others.
    static let chain = "originating-stock"
}
