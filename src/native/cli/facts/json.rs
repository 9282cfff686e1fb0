//! The figures as JSON: counts are numbers, dates have the precision of the snapshot, missing values are null.

use crate::song::{Cadence, ChartId, PlaceFacts, RankMove, Run, Song};
use serde_json::{Map, Value, json};

/// `{"charts": {"<chart>": {…, "territories": {"<code>": {…}}}}}` with every chart of the snapshot,
/// pretty-printed, with a newline at its end.
pub fn json(song: &Song) -> String {
    let charts: Map<String, Value> = song
        .chart_ids()
        .map(|id| (song.chart(id).key.clone(), chart(song, id)))
        .collect();
    format!("{:#}\n", json!({ "charts": charts }))
}

fn chart(song: &Song, id: ChartId) -> Value {
    let facts = song.facts(id);
    let (first, latest) = song.first_and_last_date(id).unzip();
    let (date, most) = facts.most_on_one_date.unzip();
    let (since, at_once) = facts.most_at_once.unzip();
    let territories = facts
        .places
        .iter()
        .map(|facts| (facts.standing.scope.code().to_owned(), territory(facts)));
    json!({
        "cadenceDays": facts.cadence.map(Cadence::days),
        "firstDate": written(first),
        "latestDate": written(latest),
        "territoryCount": facts.tally.covered,
        "territoriesAtNo1Ever": facts.tally.number_one,
        "mostTerritoriesAtNo1OnOneDate": most.unwrap_or(0),
        "mostTerritoriesAtNo1FirstDate": written(date),
        "mostTerritoriesAtNo1AtOnce": at_once.unwrap_or(0),
        "mostTerritoriesAtNo1AtOnceFirstDate": written(since),
        "territories": territories.collect::<Map<_, _>>(),
    })
}

fn territory(facts: &PlaceFacts) -> Value {
    let first = facts.entries().first();
    let (latest, latest_at) = facts.standing.latest().unzip();
    let stay = facts.longest_stay();
    let places = |step: Option<RankMove>| step.map(|step| step.positions);
    let date = |step: Option<RankMove>| written(step.map(|step| step.date));
    json!({
        "entries": facts.entries().len(),
        "peak": facts.standing.peak().map(|peak| peak.rank().number()),
        "peakFirstDate": written(facts.standing.peak_at()),
        "atPeak": facts.at_peak,
        "atNo1": facts.at_number_one,
        "inTop10": facts.in_top_ten,
        "runs": facts.runs.iter().map(|r| run(r)).collect::<Vec<_>>(),
        "reEntries": facts.re_entries(),
        "biggestClimb": places(facts.biggest_climb),
        "biggestClimbDate": date(facts.biggest_climb),
        "biggestFall": places(facts.biggest_fall),
        "biggestFallDate": date(facts.biggest_fall),
        "firstDate": written(first.map(|entry| entry.date)),
        "debut": first.map(|entry| entry.rank.number()),
        "latestDate": written(latest_at.flatten()),
        "latestRank": latest.map(|rank| rank.number()),
        "longestStay": stay.map_or(0, <[_]>::len),
        "longestStayFrom": written(stay.map(|stay| stay[0].date)),
        "longestStayTo": written(stay.map(|stay| stay[stay.len() - 1].date)),
    })
}

fn run(run: Run) -> Value {
    json!({
        "from": run[0].date.to_string(),
        "to": run[run.len() - 1].date.to_string(),
        "entries": run.len(),
    })
}

fn written(moment: Option<impl ToString>) -> Option<String> {
    moment.map(|moment| moment.to_string())
}
