import ArgumentParser

/// Work that takes its time: what waits, runs and has ended.
struct JobsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs", abstract: "List jobs with their progress; show, cancel, resume or work off some.",
        discussion: """
            An import runs as a job, so that others see how far it is. import, verify and backup with --background leave \
            theirs for a running server, or for corridor jobs work. Whoever works on a job holds a lease; a job whose process \
            was killed is taken up again when that has run out, and files what is not filed yet. Paths are \
            those of the machine that does the work.

            EXAMPLES
              corridor jobs
              corridor jobs show 7
              corridor jobs cancel 7
              corridor jobs resume 7
              corridor jobs work
            """,
        subcommands: [JobsList.self, JobsShow.self, JobsCancel.self, JobsResume.self, JobsWork.self], defaultSubcommand: JobsList.self)
}
