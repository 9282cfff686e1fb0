//! Which figure leads a card.

use crate::support::made::{published, small};
use serde_json::{Value, json};
use songcard::song::{Figure, Song};

#[test]
fn yours_leads_with_the_82_countries_of_its_claim() {
    let song = published("yours");
    let Some(Figure::Reported { claim, listed }) = song.headline() else {
        panic!("{:?}", song.headline());
    };
    assert_eq!((claim.value, listed), (82, 18));
    assert!(
        song.claims.iter().any(|other| other.value > claim.value),
        "not simply the biggest"
    );
}

#[test]
fn published_songs_lead_with_run_count_or_milestone() {
    assert!(
        matches!(published("dynamite").headline(), Some(Figure::Run { history }) if history.at_number_one() == 3)
    );
    assert!(
        matches!(published("seven").headline(), Some(Figure::Counted { tally, .. }) if tally.number_one == 3)
    );
    assert!(matches!(
        published("arirang").headline(),
        Some(Figure::Milestone(_))
    ));
}

#[test]
fn a_marked_claim_leads_before_a_count_from_rows() {
    let song = small(
        json!({ "claims": [claim(5, "2025-01-02", false), claim(4, "2025-01-01", true)], "performance": two_tops() }),
    );
    assert!(
        matches!(song.headline(), Some(Figure::Reported { claim, listed: 2 }) if claim.value == 4)
    );
}

#[test]
fn a_count_precedes_a_claim_that_is_not_marked() {
    let song =
        small(json!({ "claims": [claim(80, "2025-01-02", false)], "performance": two_tops() }));
    assert!(
        matches!(song.headline(), Some(Figure::Counted { tally, .. }) if (tally.number_one, tally.covered) == (2, 3))
    );
}

#[test]
fn the_latest_claim_leads_not_the_biggest() {
    let claims = [
        claim(9, "2025-01-01", false),
        claim(7, "2025-03", false),
        claim(8, "2025-02-01", false),
    ];
    let song = small(json!({ "claims": claims }));
    assert!(
        matches!(song.headline(), Some(Figure::Reported { claim, listed: 0 }) if claim.value == 7)
    );
}

#[test]
fn a_single_territory_leads_with_its_run() {
    let song = small(json!({ "history": [run("US", &[3, 1]), run("WW", &[1, 1])] }));
    assert!(
        matches!(song.headline(), Some(Figure::Run { history }) if history.scope.code() == "WW")
    );
}

#[test]
fn the_best_run_is_by_no_1s_then_peak_then_length() {
    let best = |runs: Value| match small(json!({ "history": runs })).headline() {
        Some(Figure::Run { history }) => history.scope.code(),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        best(json!([run("US", &[1, 2, 3]), run("WW", &[1, 1])])),
        "WW"
    );
    assert_eq!(best(json!([run("US", &[9, 9, 9]), run("GB", &[8])])), "GB");
    assert_eq!(best(json!([run("US", &[8]), run("GB", &[8, 9])])), "GB");
    assert_eq!(best(json!([run("US", &[8]), run("GB", &[8])])), "US");
}

#[test]
fn the_best_row_leads_without_histories() {
    let milestones = json!([
        { "at": "2025-02", "metric": "views", "value": 10 },
        { "at": "2025-01", "metric": "views", "value": 20 },
    ]);
    let rows = json!([row("US", 30), row("GB", 20), row("WW", 40)]);
    let song = small(json!({ "performance": rows, "milestones": milestones }));
    assert!(
        matches!(song.headline(), Some(Figure::Best { standing, .. }) if standing.scope.code() == "GB")
    );
    let song = small(json!({ "milestones": milestones }));
    assert!(matches!(song.headline(), Some(Figure::Milestone(first)) if first.value == Some(10)));
    assert_eq!(small(json!({})).headline(), None);
}

#[test]
fn a_no_1_counts_from_rank_peak_or_history() {
    let rows = json!([
        { "chart": "weekly", "territory": "US", "rank": 1 },
        { "chart": "weekly", "territory": "GB", "peak": 1, "rank": 7 },
        { "chart": "weekly", "territory": "FR", "peak": 2 },
        { "chart": "weekly", "territory": "WW", "peak": 1 },
    ]);
    let song =
        small(json!({ "performance": rows, "history": [run("FR", &[4, 1]), run("DE", &[2])] }));
    assert!(
        matches!(song.headline(), Some(Figure::Counted { tally, .. }) if (tally.number_one, tally.covered) == (3, 4))
    );
}

#[test]
fn listed_territories_match_the_metric_of_a_claim() {
    let rows = json!([row("US", 1), row("GB", 10), row("FR", 11), row("WW", 1)]);
    let named = |metric: &str| {
        let mut claim = claim(50, "2025-01-01", true);
        claim["metric"] = json!(metric);
        let song = small(json!({ "claims": [claim], "performance": rows }));
        listed(&song)
    };
    assert_eq!(named("number-one-territories"), 1);
    assert_eq!(named("top-10-territories"), 2);
    assert_eq!(named("charted-territories"), 3);
}

fn listed(song: &Song) -> usize {
    song.listed(&song.claims[0])
}

fn claim(value: u32, as_of: &str, headline: bool) -> Value {
    json!({ "metric": "number-one-territories", "chart": "weekly", "value": value, "asOf": as_of, "headline": headline })
}

fn row(territory: &str, peak: u32) -> Value {
    json!({ "chart": "weekly", "territory": territory, "peak": peak })
}

fn two_tops() -> Value {
    json!([row("US", 1), row("GB", 1), row("FR", 2), row("WW", 1)])
}

fn run(territory: &str, ranks: &[u32]) -> Value {
    json!({ "chart": "weekly", "territory": territory, "from": "2025-01-04", "every": "P7D", "ranks": ranks })
}
