//! The phrases that only published files use, in each language.
//!
//! They are not in `words`, because all words of a language are part of the wasm.

use super::fact::{FactOrigin, SourcedFact};
use crate::words::Words;

pub(super) struct Phrases {
    /// The language's [Open Graph](https://ogp.me) locale.
    pub locale: &'static str,
    /// The song inside a sentence: `“Yours” by Jin`.
    pub song_by: fn(title: &str, artists: &str) -> String,
    /// A headline shortened for a title.
    pub in_title: fn(&str) -> &str,
    /// A fact with its chart, its time and its origin, without a full stop.
    pub fact: fn(&SourcedFact) -> String,
    /// The description of a lyrics page that shows text in these languages.
    pub lyrics_in: fn(&[String]) -> String,
    pub romanization: &'static str,
    pub lyrics: &'static str,
    /// The description of a lyrics page without text.
    pub about_lyrics: &'static str,
    pub credits: &'static str,
    /// The name and the description of the snapshot as a dataset.
    pub dataset: fn(song: &str) -> (String, String),
}

pub(super) fn phrases(words: &Words) -> &'static Phrases {
    if words.tag == "ko" { &KO } else { &EN }
}

/// The phrase with this text; empty without one.
fn with(text: &Option<String>, phrase: impl FnOnce(&str) -> String) -> String {
    text.as_deref().map_or_else(String::new, phrase)
}

static EN: Phrases = Phrases {
    locale: "en_US",
    song_by: |title, artists| format!("“{title}” by {artists}"),
    in_title: |figure| figure.strip_suffix(" covered").unwrap_or(figure),
    fact: |fact| {
        let chart = with(&fact.chart, |chart| format!(" on {chart}"));
        let by = with(&fact.awarded_by, |by| format!(" ({by})"));
        let when = match &fact.when {
            Some(when) if fact.is_event => format!(", {when}"),
            Some(when) => format!(" as of {when}"),
            None => String::new(),
        };
        let origin = match &fact.origin {
            FactOrigin::Counted => "counted from chart data".to_owned(),
            FactOrigin::Reported { source, via } => {
                let source = with(source, |name| format!(" by {name}"));
                let via = with(via, |name| format!(", via {name}"));
                format!("as reported{source}{via}")
            }
        };
        format!("{}{chart}{by}{when}, {origin}", fact.in_sentence)
    },
    lyrics_in: |languages| match languages {
        [first @ .., last] if !first.is_empty() => {
            format!("lyrics in {} and {last}", first.join(", "))
        }
        _ => format!("lyrics in {}", languages.concat()),
    },
    romanization: "romanisation",
    lyrics: "lyrics",
    about_lyrics: "about the lyrics",
    credits: "credits",
    dataset: |song| {
        (
            format!("Data on {song}"),
            format!(
                "{song}: chart positions, milestones and credits, each with its source and date, in one JSON file."
            ),
        )
    },
};

static KO: Phrases = Phrases {
    locale: "ko_KR",
    song_by: |title, artists| format!("{artists} ‘{title}’"),
    in_title: |figure| figure,
    fact: |fact| {
        let chart = with(&fact.chart, |chart| {
            let comma = if fact.is_ratio { "," } else { "" };
            format!("{chart}{comma} ")
        });
        let by = with(&fact.awarded_by, |by| format!(", {by}"));
        let when = match &fact.when {
            Some(when) if fact.is_event => format!("({when})"),
            Some(when) => format!("({when} 기준)"),
            None => String::new(),
        };
        let origin = match &fact.origin {
            FactOrigin::Counted => ", 차트 기록으로 집계".to_owned(),
            FactOrigin::Reported { source, via } => {
                let source = source
                    .as_ref()
                    .map_or_else(|| ", 보도".to_owned(), |name| format!(", {name} 보도"));
                source + &with(via, |name| format!(", {name} 인용"))
            }
        };
        format!("{chart}{}{when}{by}{origin}", fact.in_sentence)
    },
    lyrics_in: |languages| format!("가사({})", languages.join(", ")),
    romanization: "로마자",
    lyrics: "가사",
    about_lyrics: "가사 안내",
    credits: "크레딧",
    dataset: |song| {
        (
            format!("{song} 데이터"),
            format!(
                "{song}의 차트 순위, 주요 기록, 크레딧을 출처와 날짜와 함께 담은 JSON 파일입니다."
            ),
        )
    },
};
