import Figures
import Solver

extension SpecialisationNumbers {
    /// The exact value; `nil` where it divides by nothing, and of complexity, which only a model gives.
    public func value(_ number: SpecialisationNumber) -> Rational? {
        let (activity, matrix) = (table.activity, table.matrix)
        switch number {
        case .total: return Rational(activity.total)
        case .placeTotal(let place): return Rational(activity.placeTotals[place])
        case .classTotal(let product): return Rational(activity.productTotals[product])
        case .amount(let place, let product): return Rational(activity[place, product])
        case .share(let place, let product): return Rational(activity[place, product]).divided(by: Rational(activity.placeTotals[place]))
        case .shareOfAll(let product): return Rational(activity.productTotals[product]).divided(by: Rational(activity.total))
        case .part(let place, let product): return Rational(activity[place, product]).divided(by: Rational(activity.productTotals[product]))
        case .quotient(let place, let product):
            return value(.shareOfAll(product)).flatMap { value(.share(place: place, product: product))?.divided(by: $0) }
        case .specialised(let place, let product): return matrix[place, product] ? .one : .zero
        case .diversity(let place): return Rational(matrix.diversity[place])
        case .ubiquity(let product): return Rational(matrix.ubiquity[product])
        case .shared(let one, let other): return Rational(table.proximity.sharedPlaces(one, other))
        case .proximity(let one, let other): return table.proximity[one, other].map(Rational.init)
        case .near(let product): return nearness(of: product) { _ in true }
        case .held(let place, let product): return nearness(of: product) { matrix[place, $0] }
        case .density(let place, let product):
            return value(.near(product)).flatMap { value(.held(place: place, product: product))?.divided(by: $0) }
        case .placeConcentration(let place): return squares(table.classes.indices.map { value(.share(place: place, product: $0)) })
        case .classConcentration(let product): return squares(table.places.indices.map { value(.part(place: $0, product: product)) })
        case .placeComplexity, .classComplexity: return nil
        }
    }

    private func nearness(of product: Int, where counts: (Int) -> Bool) -> Rational {
        table.classes.indices.filter(counts).reduce(.zero) { $0 + (value(.proximity(product, $1)) ?? .zero) }
    }

    private func squares(_ shares: [Rational?]) -> Rational { shares.compactMap { $0 }.reduce(.zero) { $0 + $1 * $1 } }
}
