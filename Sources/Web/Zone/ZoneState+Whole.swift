import Registry

extension ZoneState {
    /// The place that stands for all: the zone, else the first programme, else the largest place there is.
    var whole: String? {
        let kinds: [PlaceKind] = [.zone, .programme, .province, .country, .prefecture]
        let known = register.places.places.values.compactMap { $0.value(on: today, asOf: today) }
        for kind in kinds {
            if let first = known.filter({ $0.kind == kind }).map(\.id).min() { return first }
        }
        return nil
    }
}
