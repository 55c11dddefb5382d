import Actions
import Figures
import Registry

/// Projects as bars over the years: the plan outlined, the time under construction filled.
struct ProjectTimeline: Picture {
    struct Bar {
        let x: Int
        let width: Int
        let title: String
    }

    struct Line {
        let href: String
        let name: String
        let y: Int
        let textY: Int
        let planY: Int
        let builtY: Int
        let plan: [Bar]
        let built: [Bar]
    }

    struct Tick {
        let x: Int
        let text: String
    }

    /// How many projects are drawn.
    private static let most = 15
    private static let (left, right, top, step) = (290, 970, 28, 32)

    let title: String
    let width = 1000
    let height: Int
    let bottom: Int
    /// Whether other projects might stand here too.
    let isList: Bool
    let lines: [Line]
    let ticks: [Tick]
    let todayX: [Int]
    let today: String

    var pictureName = ""
    var downloads: [DownloadLink] = []
    var sources: [String] = []
    let content: PictureContent

    var values: [String] { [] }

    /// `nil` where no project has dates.
    init?(_ projects: some Collection<ProjectRow>, today: Day, in language: Language) {
        let dated = projects.filter { !Self.plans(of: $0).isEmpty || !Self.works(of: $0, today: today).isEmpty }.prefix(Self.most)
        let spans = dated.flatMap { Self.plans(of: $0) + Self.works(of: $0, today: today) }
        guard let first = spans.map(\.lowerBound.year).min(), let last = spans.map(\.upperBound.year).max(),
            let start = Day(year: first, month: 1, day: 1), let end = Day(year: last + 1, month: 1, day: 1)
        else { return nil }
        func x(_ day: Day) -> Int {
            Self.left + (day.dayNumber - start.dayNumber) * (Self.right - Self.left) / max(1, end.dayNumber - start.dayNumber)
        }
        func bars(_ spans: [ClosedRange<Day>], _ name: String, isPlan: Bool) -> [Bar] {
            spans.map { span in
                Bar(
                    x: x(span.lowerBound), width: max(3, x(span.upperBound) - x(span.lowerBound)),
                    title: ProjectsMessages.bar(
                        name, from: span.lowerBound.description, to: span.upperBound.description, isPlan: isPlan)[language])
            }
        }
        lines = dated.enumerated().map { index, project in
            let y = Self.top + index * Self.step
            let name = project.name[language]
            return Line(
                href: Self.path(of: project, language), name: Self.cut(name), y: y, textY: y + 17,
                planY: y + 5, builtY: y + 12, plan: bars(Self.plans(of: project), name, isPlan: true),
                built: bars(Self.works(of: project, today: today), name, isPlan: false))
        }
        height = Self.top + lines.count * Self.step + 8
        bottom = height - 4
        isList = lines.count > 1
        let every = max(1, (last + 1 - first) / 9)
        ticks = stride(from: first, through: last + 1, by: every).compactMap { year in
            Day(year: year, month: 1, day: 1).map { Tick(x: x($0), text: String(year)) }
        }
        todayX = (start...end).contains(today) ? [x(today)] : []
        title = ProjectsMessages().timeline[language]
        self.today = ProjectsMessages().today[language]
        content = Self.content(of: Array(dated), from: start, to: end, years: ticks.map(\.text), today: today, in: language)
    }

    private static func content(
        of projects: [ProjectRow], from start: Day, to end: Day, years: [String], today: Day, in language: Language
    ) -> PictureContent {
        func marks(isPlan: Bool) -> [PictureContent.Mark] {
            projects.enumerated().flatMap { index, project in
                (isPlan ? plans(of: project) : works(of: project, today: today)).map { span in
                    PictureContent.Mark(
                        category: index, from: String(span.lowerBound.dayNumber), value: String(span.upperBound.dayNumber),
                        text: ProjectsMessages.span(
                            from: span.lowerBound.description, to: span.upperBound.description, isPlan: isPlan)[language],
                        href: path(of: project, language))
                }
            }
        }
        return PictureContent(
            kind: .timeline,
            categories: projects.map { .init(text: $0.name[language], href: path(of: $0, language)) },
            ticks: years.compactMap { year in
                Int(year).flatMap { Day(year: $0, month: 1, day: 1) }.map { .init(at: String($0.dayNumber), text: year) }
            },
            rules: (start...end).contains(today) ? [.init(at: String(today.dayNumber), text: ProjectsMessages().today[language])] : [],
            series: [.init(role: "plan", marks: marks(isPlan: true)), .init(role: "built", marks: marks(isPlan: false))])
    }

    private static func path(of project: ProjectRow, _ language: Language) -> String {
        "/\(language.rawValue)/project/\(QueryText.encoded(project.id))"
    }

    /// As last planned, from the earliest start to the latest completion of each phase.
    static func plans(of project: ProjectRow) -> [ClosedRange<Day>] {
        project.phases.compactMap { phase in
            guard let start = phase.value.plannedStart, let end = phase.value.plannedCompletion, start <= end else { return nil }
            return start...end
        }
    }

    /// From the day a phase is told to be under construction, up to today or the next told state.
    static func works(of project: ProjectRow, today: Day) -> [ClosedRange<Day>] {
        project.histories.flatMap { history -> [ClosedRange<Day>] in
            var spans: [ClosedRange<Day>] = []
            for (index, entry) in history.enumerated() where entry.status == .underConstruction && entry.from <= today {
                let end = index + 1 < history.count ? min(history[index + 1].from, today) : today
                guard entry.from <= end else { continue }
                if let last = spans.last, last.upperBound >= entry.from {
                    spans[spans.count - 1] = last.lowerBound...end
                } else {
                    spans.append(entry.from...end)
                }
            }
            return spans
        }
    }

    /// What fits before the bars; a Chinese character takes two places.
    private static func cut(_ name: String) -> String {
        var room = 36
        var text = ""
        for character in name {
            room -= character.unicodeScalars.contains { $0.value >= 0x2E80 } ? 2 : 1
            guard room > 0 else { return text + "…" }
            text.append(character)
        }
        return text
    }
}
