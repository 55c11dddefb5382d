extension Cue {
    static let englishWords: [(String, Cue)] = [
        (
            """
            rises, rose, risen, increases, increased, gained, grew, grown, grow, grows, climbed, climbs, jumped, jumps, surged, \
            surges, soared, soars, soar, expanded, expands, expand, advanced, advances, accelerated, accelerates, accelerate, \
            strengthened, widened, widens, widen, improved, improves, rebounded, rebounds, rallied, leapt, leaped, shot up, \
            picked up, edged up, ticked up, inched up, went up, gone up, go up, goes up, moved up, pushed up, drove up, up, \
            upped, raised, raises, raise, lifted, lifts, boosted, swelled, spiked, skyrocketed, rocketed, added, adds, higher, \
            higher than, quickened, mounted, recovered, more than last year, rising, increasing, growing, climbing, jumping, \
            surging, soaring, expanding, accelerating, raising, adding, improving, widening, gaining, hiked, rallying, lifting, \
            enlarged, appreciated, firmed, bounced, advancing, stepped up, strengthen, strengthens, strengthening, quicken, \
            quickens, pick up, picking up, picks up, appreciate, appreciates, rebounding, recovering, edging up, inching up, \
            ticking up, ballooned, swell, swells, mushroomed, zoomed, upping, outgrew, brightened, ramped up, heightened, \
            outpaced, improve, leaping, spiking, swelling, intensified, elevated, crept up, nudged up, trended up
            """, .rise
        ),
        (
            """
            falls, fell, fallen, decreases, decreased, declined, declines, dropped, drops, slid, slides, slumped, slumps, \
            tumbled, tumbles, plunged, plunges, shrank, shrunk, shrinks, shrink, contracted, contracts, slipped, slips, eased, \
            eases, ease, dipped, dips, sank, sunk, sinks, sink, plummeted, plummets, narrowed, narrows, narrow, slowed, slows, \
            slow, weakened, cooled, softened, retreated, edged down, ticked down, inched down, went down, gone down, go down, \
            goes down, came down, moved down, pushed down, drove down, down, reduced, reduces, reduce, cuts, lowered, lowers, \
            lower, lower than, lost, loses, lose, shed, sheds, trimmed, trims, slashed, slashes, fewer, diminished, worsened, \
            deteriorated, falling, decreasing, declining, dropping, sliding, slumping, tumbling, plunging, shrinking, \
            contracting, slipping, easing, dipping, narrowing, slowing, cutting, lowering, losing, reducing, moderated, \
            crashed, nosedived, depreciated, cratered, curbed, pared, dwindled, receded, ebbed, subsided, weaken, weakens, \
            weakening, decelerated, decelerates, decelerating, decelerate, depreciate, depreciates, cool, cools, cooling, soften, \
            softens, softening, retreating, worsen, edging down, inched down, inching down, inched lower, edged lower, ticked lower, come down, coming down, moderates, moderating, moderate, shedding, trimming, slashing, \
            diminish, plummeting, nosediving, tapered, abated, faltered, lagged, crept down, nudged down, trended down, \
            tanked, crumbled, slackened, sagged
            """, .fall
        ),
        ("faster, faster than", [.rise, .comparison]),
        ("slower, slower than", [.fall, .comparison]),
        (
            """
            rise, increase, gain, jump, surge, climb, expansion, rebound, upturn, upswing, uptick, leap, spike, boost, \
            improvement, acceleration, rally, appreciation, gains, hike, upward revision, recovery, pickup, advance
            """, [.rise, .noun]
        ),
        (
            """
            fall, decrease, decline, drop, slump, plunge, slide, contraction, reduction, dip, slip, tumble, downturn, \
            slowdown, shrinkage, cut, loss of, depreciation, deceleration, setback, downward revision, shortfall, crash, \
            retreat, collapse
            """, [.fall, .noun]
        ),
        (
            """
            growth, growth rate, rate of growth, growth rates, annual growth, annual growth rate, rate of increase, pace of growth, \
            pace of expansion, economic growth, growth target, rate of expansion
            """, [.rise, .noun, .growth]
        ),
        ("rate of decline, pace of decline, rate of decrease, pace of contraction", [.fall, .noun, .growth]),
        (
            """
            share, shares of, account for, accounts for, accounted for, accounting for, make up, makes up, made up, making up, \
            comprise, comprises, comprised, comprising, represent, represents, represented, representing, constitute, \
            constitutes, constituted, proportion, percentage, portion, stake, holding, owns, owned, own, of the total, of total, \
            of all, of gdp, of gross domestic product, of gnp, of its total, of their total, of the world 's, contributed to, \
            equivalent to, equal to, acquire, acquired, market share, of the whole, of the market, of overall, respondents, \
            of respondents, minority interest, equity interest, majority of, of households, of sales, of output, of exports, \
            of imports, of revenue, of the country 's, took up, taking up
            """, .share
        ),
        (
            """
            rate, rates, unemployment, unemployment rate, jobless rate, inflation, inflation rate, interest rate, interest rates, \
            yield, yields, coupon, margin, margins, ratio, tariff, tariffs, duty, duties, levy, tax rate, discount rate, \
            prime rate, lending rate, base rate, deposit rate, repo rate, prime, key rate, benchmark rate, capacity utilisation, \
            capacity utilization, utilisation, utilization, occupancy, occupancy rate, operating rate, participation rate, vat, \
            value added tax, value-added tax, penetration, coverage, self-sufficiency, vacancy rate, reserve requirement, \
            tariff rate, probability, chance, literacy, turnout, surtax, jobless, fed funds, bond, bonds, bills, treasury, \
            interest, pmi, index, discounts, coverage rate, percentage rate, pass rate, efficiency, purity, discount, premium
            """, .rate
        ),
        (
            """
            annual rate, an annual rate, yearly rate, annualised rate, annualized rate, annual pace, annualised pace, \
            annualized pace, seasonally adjusted annual rate, annualised basis, annualized basis, annualised, annualized
            """, [.pace, .annualised]
        ),
        ("at a rate, a rate of, at the rate, pace, at a pace, the rate of, clip", .pace),
        (
            """
            totalled, totaled, totalling, totaling, totals, total of, reached, reaches, reaching, reach, hit, hits, hitting, \
            stood at, stands at, standing at, was, were, is, are, at, came to, come to, comes to, amounted to, amounting to, \
            amounts to, posted, posting, registered, recorded, recording, came in at, generated, averaged, averaging, worth, \
            valued at, priced at, of, by, estimated at, put at, running at, remained at, steady at, unchanged at, printed, \
            scored, produced, sold, showed, shows, show, completed, delivered, built, signed, attracted, contributed, ranked, with, number, \
            numbered, numbering, comes in at, becomes, became, remained, stayed at, held at, traded at, closed at, ended at
            """, .level
        ),
        ("to, into", .arrival),
        ("to between", .arrival),
        ("from", [.departure, .prior]),
        (
            """
            more than, over, above, in excess of, upwards of, upward of, at least, no less than, not less than, no fewer than, \
            not fewer than, exceed, exceeds, exceeded, exceeding, surpass, surpasses, surpassed, surpassing, top, tops, topped, \
            topping, greater than, well over, well above, just over, just above, slightly more than, a little over, past, \
            passing, passed, beyond, crossed, crossing, a minimum of, minimum of, higher than, better than, slightly over, \
            slightly above, breaking through, broke through, not below
            """, .more
        ),
        (
            """
            less than, fewer than, under, below, nearly, almost, close to, just under, just below, up to, as much as, \
            as many as, at most, no more than, not more than, not exceeding, not exceed, does not exceed, a maximum of, \
            maximum of, approaching, nearing, shy of, just shy of, lower than, well below, no greater than, a little under, \
            not over, slightly below, slightly less than, slightly under
            """, .less
        ),
        (
            """
            about, around, approximately, roughly, some, an estimated, estimated, circa, in the region of, in the order of, \
            nearly about, more or less, an average of about, somewhere around, an approximate, to the tune of
            """, .about
        ),
        ("or more, and above, and over, or above, or over, and more, or higher, or greater, plus", .moreBehind),
        ("or less, or fewer, or below, or under, and below, and under, or lower, at most", .lessBehind),
        ("or so, or thereabouts", .aboutBehind),
        (
            """
            forecast, forecasts, forecasting, projected, projects that, projection, projections, predicted, predicts, predict, \
            is expected to, are expected to, it is expected, expected to, expects, expect, set to, likely to, will, would, \
            estimates for, outlook, is seen, are seen, is projected to, are projected to, is forecast to, may reach, could reach, \
            is likely to, anticipates, anticipated, should reach, looking for
            """, .forecast
        ),
        (
            """
            analysts' expectations, expectations, market expectations, expectation, consensus, had expected, analysts expected, \
            economists expected, expected by, analyst forecasts, analysts' forecasts, market forecasts, forecast by, \
            forecasts of, expectations of, forecasts for, a forecast, economists had forecast, had forecast, polled, estimates of, \
            than expected, analyst estimates
            """, .expectation
        ),
        (
            """
            target, targets, targeted, targeting, goal, goals, aims to, aim to, aiming to, aimed at, seeks to, pledged to, \
            pledges to, vowed to, aims for, quota
            """, .target
        ),
        (
            """
            planned, plans to, plan to, planning to, is planning, plans, total planned, will build, will invest, will issue, \
            will be invested, is to be built, is scheduled to, scheduled to, due to be, budgeted, earmarked, slated to, \
            designed to, designed annual
            """, .planned
        ),
        ("pledges, plan, projects", .plain),
        ("growth target", .target),
        (
            """
            compared with, compared to, compared against, in comparison with, against, versus, vs, than the, than a, \
            than in, as against, up from, down from, after, following, previously, the previous, unchanged from, \
            little changed from, followed a, previous estimate of, preceded by, from the
            """, .prior
        ),
        (
            """
            year-on-year, year on year, yoy, y/y, y-o-y, year-over-year, year over year, from a year earlier, from a year ago, \
            from a year before, than a year earlier, than a year ago, on a year earlier, on a year ago, from the same period, \
            over the same period, from the previous year, over the previous year, on the previous year, from last year, \
            on last year, annually, annual increase, annual rise, annual growth, compared with a year earlier, \
            over a year earlier, compared with the same period, annual fall, annual drop, on the year, from the prior year, \
            year-ago, over a year ago, on an annual basis, from the year before, over the year before, on the year before, \
            compared to a year earlier, compared with a year ago, in the year to, over the year, twelve-month, 12-month
            """, .yearOnYear
        ),
        (
            """
            month-on-month, month on month, mom, m/m, m-o-m, month-over-month, month over month, from the previous month, \
            from a month earlier, from a month ago, on the month, from last month, over the previous month, \
            from the prior month, on a month earlier, from the month before, compared with the previous month, monthly
            """, .monthOnMonth
        ),
        (
            """
            quarter-on-quarter, quarter on quarter, qoq, q/q, q-o-q, quarter-over-quarter, from the previous quarter, \
            on the quarter, from a quarter earlier, from the prior quarter, over the previous quarter, from the quarter before, \
            quarterly
            """, .quarterOnQuarter
        ),
        ("in early trade, on the day, from monday, from friday, in a day, from the previous day, intraday", .daily),
        ("so far this year, year to date, year-to-date, since the start of the year, since january", .yearToDate),
        ("respectively", .respectively),
        ("both", .both),
        ("straight, consecutive, in a row, successive, running", .consecutive),
        (
            """
            takes, take, took, taking, lasts, lasted, lasting, shortened, shortens, shortening, shorten, extended, extends, \
            delivery time, transit time, travel time, waiting time, average, averages, wait, within just, in just, in only, \
            only takes, saves, saving, saved, clearance time, processing time, lead time, turnaround, duration, battery life, \
            life expectancy, hours per, work week, workweek, workday
            """, .measuredTime
        ),
        (
            """
            close to the, all over, over the, up to date, set up, make up for, after all, over time, \
            slow down, slowing down, first of all, under construction, up to now, under way, down under, some of, above all, \
            above designated size, over the counter, over-the-counter, high interest, interested, no interest, as well as, \
            a share, per share, shares, ordinary share, common share, a bond, right after, is up to, signed up, set up by, \
            built up, made up of, falling behind, interest in, growth in the number, \
            rate of exchange, above-scale, \
            well below expectations, cut off, cut back on, take place, takes place, took place, take part, the lower house, \
            lower house, at the rate of exchange, over again, followed by, added value, value added, value-added, added-value
            """, .plain
        ),
        ("interest payments, interest income, percentage points, percentage point", .plain)
    ]
}
