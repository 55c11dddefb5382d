/// A database that keeps a record: it runs the portable statements of this module in transactions.
protocol Engine: Sendable {
    var dialect: Dialect { get }

    /// Reads in one snapshot.
    ///
    /// - Throws: ``RecordError`` for what the engine cannot do.
    func read<Result: Sendable>(_ body: @escaping @Sendable (any Session) throws -> Result) async throws -> Result

    /// Writes in one transaction: all of it or nothing, on the disk when this returns.
    ///
    /// - Parameters:
    ///   - scope: whom other writers wait for.
    ///   - stands: whether a result's changes are in the database; asked where the answer to the
    ///     commit was lost on the way.
    /// - Throws: ``RecordError`` for what the engine cannot do.
    func write<Result: Sendable>(
        _ scope: WriteScope, stands: @escaping @Sendable (any Session, Result) throws -> Bool,
        _ body: @escaping @Sendable (any Session) throws -> Result
    ) async throws -> Result

    /// A mark that differs from an earlier one wherever anybody may have written between.
    func revision() async throws -> Int

    /// Ends all connections. Later calls throw.
    func close() throws
}

/// What a writer may change, and so which other writers wait for it.
enum WriteScope: Hashable, Sendable {
    /// Filings of these chains and their cells.
    case chains(Set<String>)
    /// The jobs.
    case jobs
    /// Anything, the tables themselves among it.
    case everything
}
