extension ReportIndex {
    /// The new numbers of what an index names; `nil` where they are the same.
    public struct Renumbering: Sendable {
        public var subjects: [UInt32]?
        public var tellings: [UInt32]?
    }

    /// One index for several, and for each of them the new numbers. O(n) for each, times their number.
    public static func union(_ indexes: [ReportIndex]) -> (index: ReportIndex, renumberings: [Renumbering]) {
        guard indexes.count != 1 else { return (indexes[0], [Renumbering()]) }
        let (chains, chainNumbers) = union(indexes.map(\.chains)) { $0 < $1 }
        let (subjects, subjectNumbers) = union(indexes.map(\.subjects)) { $0 < $1 }
        let lists = zip(indexes, chainNumbers).map { index, numbers in
            index.tellings.map { telling in
                var telling = telling
                telling.chain = numbers[Int(telling.chain)]
                return telling
            }
        }
        let (tellings, tellingNumbers) = union(lists, Telling.isBefore)
        return (
            ReportIndex(chains: chains, subjects: subjects, tellings: tellings),
            zip(subjectNumbers, tellingNumbers).map { Renumbering(subjects: $0, tellings: $1) })
    }

    private static func union<Element>(
        _ lists: [[Element]], _ isBefore: (Element, Element) -> Bool
    ) -> (merged: [Element], numbers: [[UInt32]]) {
        var merged: [Element] = []
        var numbers: [[UInt32]] = []
        for list in lists {
            var both: [Element] = []
            both.reserveCapacity(merged.count + list.count)
            var (ofMerged, ofList): ([UInt32], [UInt32]) = ([], [])
            var (left, right) = (0, 0)
            while left < merged.count || right < list.count {
                let number = UInt32(both.count)
                let isLeft = right == list.count || left < merged.count && !isBefore(list[right], merged[left])
                let isRight = left == merged.count || right < list.count && !isBefore(merged[left], list[right])
                both.append(isLeft ? merged[left] : list[right])
                if isLeft {
                    ofMerged.append(number)
                    left += 1
                }
                if isRight {
                    ofList.append(number)
                    right += 1
                }
            }
            numbers = numbers.map { $0.map { ofMerged[Int($0)] } } + [ofList]
            merged = both
        }
        return (merged, numbers)
    }
}
