//! What is new as JSON: ranks are numbers, dates have the precision of the snapshot, missing values are null.

use crate::song::{Keyword, RankChange, RankStep, Song};
use serde_json::{Value, json};

/// `{"since", "asOf", "ranks": [{"chart", "territory", "change", "from", "to"}], "claims", "milestones", "credits"}`,
/// pretty-printed, with a newline at its end.
pub fn json(song: &Song, older: &Song) -> String {
    let ranks = song.rank_changes(older);
    let ranks: Vec<Value> = ranks.iter().map(|change| rank(song, change)).collect();
    let claims = song.new_claims(older).into_iter().map(|index| {
        let claim = &song.claims[index];
        json!({
            "chart": song.chart(claim.chart).key,
            "metric": claim.metric.word(),
            "value": claim.value,
            "qualifier": claim.qualifier.word(),
            "asOf": claim.as_of.to_string(),
            "source": claim.source.map(|id| song.source(id).name()),
        })
    });
    let milestones = song.new_milestones(older).into_iter().map(|index| {
        let milestone = &song.milestones[index];
        json!({
            "at": milestone.at.to_string(),
            "metric": milestone.kind.word(),
            "platform": milestone.platform,
            "value": milestone.value,
            "qualifier": milestone.qualifier.word(),
            "title": milestone.title.as_ref().map(|title| &title.plain),
        })
    });
    let credits = song.new_credits(older).into_iter().map(|credit| {
        let names: Vec<&str> = credit
            .people
            .iter()
            .map(|person| &*person.name.plain)
            .collect();
        let role = credit.written.as_deref().unwrap_or(credit.role.name());
        json!({ "role": role, "names": names })
    });
    let news = json!({
        "since": older.as_of.to_string(),
        "asOf": song.as_of.to_string(),
        "ranks": ranks,
        "claims": claims.collect::<Vec<_>>(),
        "milestones": milestones.collect::<Vec<_>>(),
        "credits": credits.collect::<Vec<_>>(),
    });
    format!("{news:#}\n")
}

fn rank(song: &Song, change: &RankChange) -> Value {
    let (name, from, to) = match change.step {
        RankStep::NewNumberOne => ("new-number-one", None, None),
        RankStep::Entry(to) => ("entry", None, Some(to)),
        RankStep::ReEntry(to) => ("re-entry", None, Some(to)),
        RankStep::Rise(from, to) => ("rise", Some(from), Some(to)),
        RankStep::Fall(from, to) => ("fall", Some(from), Some(to)),
        RankStep::Exit(from) => ("exit", Some(from), None),
        RankStep::NewPeak(from, to) => ("new-peak", Some(from), Some(to)),
    };
    json!({
        "chart": song.chart(change.chart).key,
        "territory": change.scope.code(),
        "change": name,
        "from": from.map(|rank| rank.number()),
        "to": to.map(|rank| rank.number()),
    })
}
