//! The card as the text of a post: what, how much, as of when, from whom, and where.

use super::post_limit::{LINK_LENGTH, PostLimit};
use super::summary::Summary;
use crate::song::{Moment, Song};
use crate::words::Words;

/// No part is cut below this length; the four that can be cut fit together at it.
const MIN_PART_LENGTH: usize = 30;
/// Korean Standard Time, in minutes from UTC.
const KST: i16 = 540;

/// A post in the language of these words, within the limit together with its link, which is an absolute address. To fit,
/// first the cited source, the way the figure was obtained and the chart are left out; then title, artists, source and
/// figure are cut, in this order.
pub fn post(song: &Song, words: &'static Words, limit: PostLimit, link: &str) -> String {
    let mut parts = PostParts::of(song, words);
    let fits = |parts: &PostParts| {
        limit.length(&parts.text(words)) + 1 + LINK_LENGTH <= limit.max_length()
    };
    const DROPPED: [Part; 3] = [
        |parts| &mut parts.via,
        |parts| &mut parts.how,
        |parts| &mut parts.chart,
    ];
    for part in DROPPED {
        if !fits(&parts) {
            part(&mut parts).clear();
        }
    }
    const SHORTENED: [Part; 4] = [
        |parts| &mut parts.title,
        |parts| &mut parts.artists,
        |parts| &mut parts.source,
        |parts| &mut parts.figure,
    ];
    for part in SHORTENED {
        let mut shortened = part(&mut parts).clone();
        while !fits(&parts) && limit.length(&shortened) > MIN_PART_LENGTH {
            shortened.pop();
            // No space and no half of an emoji is left before the ellipsis.
            let trimmed = shortened.trim_end_matches([' ', '\u{200D}']);
            *part(&mut parts) = [trimmed, "…"].concat();
        }
    }
    [&parts.text(words), "\n", link].concat()
}

/// The card in one sentence, with its figure and time: the text of a link.
pub fn sentence(song: &Song, words: &'static Words) -> String {
    let parts = PostParts::of(song, words);
    let figure = joined(", ", &[&parts.figure, &parts.chart, &parts.when]);
    joined(
        ": ",
        &[&joined(" – ", &[&parts.title, &parts.artists]), &figure],
    )
}

/// The parts of a post in their order, each in one line; empty where there is nothing to say.
struct PostParts {
    title: String,
    artists: String,
    figure: String,
    chart: String,
    how: String,
    when: String,
    source: String,
    via: String,
}

type Part = fn(&mut PostParts) -> &mut String;

impl PostParts {
    fn of(song: &Song, words: &'static Words) -> PostParts {
        let summary = Summary::of(song, words);
        // An event has its day; a count is true as of one.
        let when = summary.when.map(|moment| {
            let when = in_both_zones(words, moment);
            if summary.happened {
                when
            } else {
                (words.card.as_of)(&when)
            }
        });
        let part = |text: Option<String>| text.map_or_else(String::new, |text| one_line(&text));
        PostParts {
            title: one_line(&summary.title),
            artists: one_line(&summary.artists),
            figure: part(summary.figure),
            chart: part(summary.chart),
            how: part(summary.how),
            when: part(when),
            source: part(summary.source.map(|(name, _)| name)),
            via: part(summary.via.map(|name| (words.headline.via)(&name))),
        }
    }

    fn text(&self, words: &Words) -> String {
        let via = wrapped(" (", &self.via, ")");
        let source = wrapped(
            &[words.sources.source_mark, ": "].concat(),
            &self.source,
            &via,
        );
        let lines = [
            joined(" – ", &[&self.title, &self.artists]),
            joined(" · ", &[&self.figure, &self.chart]),
            joined(" · ", &[&self.how, &self.when, &source]),
        ];
        joined("\n", &lines.each_ref().map(String::as_str))
    }
}

/// A time of day in Korean Standard Time; a day has no zone.
pub(super) fn in_kst(moment: Moment) -> Moment {
    moment.in_zone(KST)
}

/// A time of day in KST and in UTC; a day has no zone.
fn in_both_zones(words: &Words, moment: Moment) -> String {
    let in_zone = |offset| (words.formats.moment)(moment.in_zone(offset));
    match moment {
        Moment::Time(_) => [&in_zone(KST), " (", &in_zone(0), ")"].concat(),
        day => (words.formats.moment)(day),
    }
}

/// Without line breaks, which would pass for lines of ours, and no longer than any post.
pub(super) fn one_line(text: &str) -> String {
    let plain = |letter: char| match letter {
        '\u{2028}' | '\u{2029}' => ' ',
        other if other.is_control() => ' ',
        other => other,
    };
    text.chars().map(plain).take(500).collect()
}

fn wrapped(before: &str, text: &str, after: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        [before, text, after].concat()
    }
}

fn joined(with: &str, parts: &[&str]) -> String {
    let mut joined = String::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        if !joined.is_empty() {
            joined.push_str(with);
        }
        joined.push_str(part);
    }
    joined
}
