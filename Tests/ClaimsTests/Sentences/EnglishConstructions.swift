/// Constructions whose number leans on another part of the sentence, or on the sentence before.
let englishConstructions = """
    Analysts tip borrowing costs to rise by a quarter of a percentage point to 3.25%. => 0.25 pp G ; 3.25 % L
    The bank cut its rate by half a percentage point. => -0.5 pp G
    Shipments, including both raw and refined ore, rose by more than 4.1% to 7.2 million tonnes. => 4.1 % G > ; 7.2m t L
    The surplus grew 6.3%, with more than half the surplus earned in services. => 6.3 % G ; 50 % S >
    Unemployment fell to 4.4%. The official estimate for next year is 4.2%. => 4.4 % L ; 4.2 % L
    Inflation slowed to 2.6%. That compares with 3.4% in the region. => 2.6 % L ; 3.4 % L
    Growth in freight rates, which make up about 12% of costs, eased to 3.7% from 5.2%. => 12 % S ~ ; 3.7 % G ; 5.2 % G
    The peso is expected to strengthen 2.4% this year. => 2.4 % G
    The index was down from 48.3 in June and 48.9 in May. => 48.3 - L ; 48.9 - L
    The indices for large, medium and small firms stood at 52, 50.7 and 49.1, respectively. => 52 - L ; 50.7 - L ; 49.1 - L
    The orders index went up 1 percentage point to 51.3. => 1 pp G ; 51.3 - L
    The two readings were up 1.3 and 0.4 percentage points respectively. => 1.3 pp G ; 0.4 pp G
    The survey covers 380 small and medium-sized workshops. => 380 - C
    Freight fell 7.5% from the last half of January. => -7.5 % G
    Growth was led by the copper index (2.9 per cent) and the tin index (1.3 per cent). => 2.9 % G ; 1.3 % G
    The smelters exported goods worth $3.5 billion-$4 billion. => 3.5b USD L low ; 4b USD L high
    Among the projects, 34 focus on batteries, 21 on copper and 9 on sugar. => 34 projects C ; 21 projects C ; 9 projects C
    Investors came from 17 out of 20 provinces. => 17 provinces C ; 20 provinces C
    Six of the 14 mines reported losses. => 6 mines C ; 14 mines C
    Service prices gained one percent. => 1 % G
    The figure narrowed from the 2.7-percent increase in May. => 2.7 % G
    Mines paid out over $3 billion, representing a 4.6 percent increase compared to last year. => 3b USD L > ; 4.6 % G
    The baht traded at Bt33.4 against the dollar. => 33.4 THB L
    """
