"""What `songcard facts --json` has to say of rows, counted from the CSV by definition and not by its code.

    for f in *.csv; do python3 facts.py "$f" > "${f%.csv}.json"; done

Cadence: the most frequent gap in days between successive distinct dates of the chart over all
territories, the smallest on a tie. Run: rows in date order, broken where the gap is at least twice
that. At once: a rank holds until the place's next chart, for which its own cadence is the most frequent
gap between two rows of one place. Climb and fall: the largest change between neighbours in one run, the earliest on a tie. WW is
no territory.
"""

import csv
import json
import sys
from collections import Counter, defaultdict
from datetime import date

charts = defaultdict(lambda: defaultdict(dict))
for row in csv.DictReader(open(sys.argv[1], newline="")):
    charts[row["chart"]][row["territory"]][date.fromisoformat(row["date"])] = int(row["rank"])


def territory(ranks, cadence):
    days = sorted(ranks)
    runs = [[days[0]]]
    for before, day in zip(days, days[1:]):
        if (day - before).days >= 2 * cadence:
            runs.append([])
        runs[-1].append(day)
    steps = [(ranks[a] - ranks[b], b) for run in runs for a, b in zip(run, run[1:])]
    climb = max((s for s in steps if s[0] > 0), key=lambda s: s[0], default=(None, None))
    fall = min((s for s in steps if s[0] < 0), key=lambda s: s[0], default=(None, None))
    peak = min(ranks.values())
    longest = max(runs, key=len)
    count = lambda lowest: sum(rank <= lowest for rank in ranks.values())
    return {
        "entries": len(days),
        "peak": peak,
        "peakFirstDate": str(min(d for d in days if ranks[d] == peak)),
        "atPeak": count(peak),
        "atNo1": count(1),
        "inTop10": count(10),
        "runs": [{"from": str(r[0]), "to": str(r[-1]), "entries": len(r)} for r in runs],
        "reEntries": len(runs) - 1,
        "biggestClimb": climb[0],
        "biggestClimbDate": climb[1] and str(climb[1]),
        "biggestFall": fall[0] and -fall[0],
        "biggestFallDate": fall[1] and str(fall[1]),
        "firstDate": str(days[0]),
        "debut": ranks[days[0]],
        "latestDate": str(days[-1]),
        "latestRank": ranks[days[-1]],
        "longestStay": len(longest),
        "longestStayFrom": str(longest[0]),
        "longestStayTo": str(longest[-1]),
    }


def own_cadence(places):
    gaps = Counter()
    for ranks in places.values():
        days = sorted(ranks)
        gaps.update((b - a).days for a, b in zip(days, days[1:]))
    return min(gaps, key=lambda gap: (-gaps[gap], gap), default=1)


def out(ranks, day, own):
    """The rank of the chart that was out on a day: the last before it, unless the next one was due."""
    before = max((d for d in ranks if d <= day), default=None)
    after = min((d for d in ranks if d > day), default=None)
    if before is None:
        return None
    steady = after is not None and (after - before).days < 2 * own
    return ranks[before] if steady or (day - before).days < own else None


def chart(places):
    days = sorted({day for ranks in places.values() for day in ranks})
    gaps = Counter((b - a).days for a, b in zip(days, days[1:]))
    cadence = min(gaps, key=lambda gap: (-gaps[gap], gap), default=None)
    tops = [{d for d, rank in ranks.items() if rank == 1} for code, ranks in places.items() if code != "WW"]
    at_once = Counter(day for top in tops for day in top)
    held, own = Counter(), own_cadence(places)
    for code, ranks in places.items():
        if code != "WW":
            held.update(day for day in days if out(ranks, day, own) == 1)
    since = min(held, key=lambda day: (-held[day], day), default=None)
    first = min(at_once, key=lambda day: (-at_once[day], day), default=None)
    return {
        "cadenceDays": cadence,
        "firstDate": str(days[0]),
        "latestDate": str(days[-1]),
        "territoryCount": len(tops),
        "territoriesAtNo1Ever": sum(map(bool, tops)),
        "mostTerritoriesAtNo1OnOneDate": at_once[first] if first else 0,
        "mostTerritoriesAtNo1FirstDate": first and str(first),
        "mostTerritoriesAtNo1AtOnce": held[since] if since else 0,
        "mostTerritoriesAtNo1AtOnceFirstDate": since and str(since),
        "territories": {code: territory(ranks, cadence) for code, ranks in places.items()},
    }


print(json.dumps({"charts": {id: chart(places) for id, places in charts.items()}}, indent=2))
