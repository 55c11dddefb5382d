import Figures
import Statistics

/// The columns of a form about to be made anew beside those that lie there.
struct ProjectionRenewal: Sendable {
    let form: String
    let place: ProjectionFolder
    /// `nil` where another writes there, or nobody can: the new ones are then kept in memory.
    let lock: ProjectionLock?
    let stored: ReportProjection

    var folder: String? { lock == nil ? nil : place.path }

    /// Whether what was stored says the same as the new ones, as far as it went.
    func agrees(with fresh: ReportProjection) throws(ProjectionFault) -> Bool {
        let covered = stored.heads.sequences
        let chains = fresh.index.chains.map { covered[$0] ?? 0 }
        let isCovered = fresh.index.tellings.map { $0.sequence <= chains[Int($0.chain)] }
        for period in Set(stored.periods).union(fresh.periods) {
            let (old, new) = (try stored.read(period), try fresh.read(period))
            let rows = (0..<new.count).filter { isCovered[Int(new.tellings[$0])] }
            guard rows.count == old.count else { return false }
            let fields = Set(old.numbers.keys).union(new.numbers.keys)
            for (before, row) in rows.enumerated() {
                guard stored.index.subjects[Int(old.subjects[before])] == fresh.index.subjects[Int(new.subjects[row])],
                    stored.isSameTelling(old.tellings[before], as: new.tellings[row], of: fresh),
                    fields.allSatisfy({ (old.numbers[$0]?.millionths(before) ?? 0) == (new.numbers[$0]?.millionths(row) ?? 0) })
                else { return false }
            }
        }
        return true
    }
}

extension ReportProjection {
    fileprivate func isSameTelling(_ number: UInt32, as other: UInt32, of fresh: ReportProjection) -> Bool {
        var (one, two) = (index.tellings[Int(number)], fresh.index.tellings[Int(other)])
        guard index.chains[Int(one.chain)] == fresh.index.chains[Int(two.chain)] else { return false }
        (one.chain, two.chain) = (0, 0)
        return one == two
    }
}

extension ProjectionShelf {
    /// Takes hold of what lies there of each form.
    func renewals(of forms: Set<String>) -> [ProjectionRenewal] {
        forms.sorted().map { form in
            let place = ProjectionFolder(folder, form: form)
            return ProjectionRenewal(form: form, place: place, lock: ProjectionLock(place), stored: place.open())
        }
    }

    /// Puts new columns in the place of the stored ones where the lines they are made of are as they were written, and
    /// tells where these differed.
    func settle(_ renewals: [ProjectionRenewal], _ verified: inout VerifiedRecord) async {
        let isSound = !verified.report.findings.contains(where: \.concernsLines)
        for renewal in renewals {
            guard isSound, let fresh = verified.columns[renewal.form] else {
                verified.columns[renewal.form] = nil
                if renewal.lock != nil { renewal.place.remove(except: Set(renewal.stored.segments.compactMap(\.bytes.name))) }
                continue
            }
            // What lies there may be of an earlier record in the same folder.
            let isOurs = (try? await engine.read { try ProjectionReading.agrees(renewal.stored, in: $0) }) ?? false
            if isOurs, (try? renewal.agrees(with: fresh)) != true { verified.report.renewedColumns.append(renewal.form) }
            guard renewal.lock != nil else { continue }
            let merged = (try? Self.merged(fresh, in: renewal.place)) ?? fresh
            verified.columns[renewal.form] = merged
            renewal.place.remove(except: Set(merged.segments.compactMap(\.bytes.name)))
            keep(merged)
        }
    }
}
