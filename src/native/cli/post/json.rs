//! Posts as JSON.

use crate::text::{DailyKind, DailyPost, PostLimit};
use crate::words::Words;
use serde_json::{Value, json};

/// `{"kind", "chart", "at", "since", "limit", "posts": [{"lang", "text", "length", "notNamed", "alt"}]}`, pretty-printed, with
/// a newline at its end.
pub fn json(posts: &[(&'static Words, DailyPost)], limit: PostLimit) -> String {
    let first = posts.first().map(|(_, post)| post);
    let texts: Vec<Value> = posts
        .iter()
        .map(|(words, post)| {
            json!({
                "lang": words.tag,
                "text": post.text,
                "length": post.length,
                "notNamed": post.not_named,
                "alt": post.alt,
            })
        })
        .collect();
    let all = json!({
        "kind": first.map(|post| name(post.kind)),
        "chart": first.and_then(|post| post.chart.clone()),
        "at": first.map(|post| post.at.to_string()),
        "since": first.and_then(|post| post.since).map(|since| since.to_string()),
        "limit": limit.max_length(),
        "posts": texts,
    });
    format!("{all:#}\n")
}

fn name(kind: DailyKind) -> &'static str {
    match kind {
        DailyKind::List => "list",
        DailyKind::Counts => "counts",
        DailyKind::Streaming => "streaming",
        DailyKind::Milestones => "milestones",
    }
}
