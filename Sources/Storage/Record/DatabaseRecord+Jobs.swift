extension DatabaseRecord {
    public var jobs: any JobStore { DatabaseJobs(engine: engine) }
}
