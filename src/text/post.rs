//! The card as the text of a post: what, how much, as of when, from whom, and where.

use super::summary::Summary;
use crate::song::{Moment, Song};
use crate::words::Words;

/// How long a post may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostLimit {
    /// 280 as [X counts](https://docs.x.com/fundamentals/counting-characters): letters of most
    /// alphabets once, all others and emoji twice.
    Short,
    /// 500 characters, as Mastodon and Threads count.
    Long,
}

/// The length that every link counts as, on X and on Mastodon.
const LINK: usize = 23;
/// No part is cut below this length; the four that can be cut fit together at it.
const FLOOR: usize = 30;
const KST: i16 = 540;

/// A post in the language of these words, within the limit together with its link, which is an absolute address. To fit,
/// first the cited source, the way the figure was obtained and the chart are left out; then title, artists, source and
/// figure are cut, in this order.
pub fn post(song: &Song, words: &'static Words, room: PostLimit, link: &str) -> String {
    let mut said = PostParts::of(song, words);
    let fits = |said: &PostParts| room.length(&said.text(words)) + 1 + LINK <= room.limit();
    const DROPPED: [Part; 3] = [
        |said| &mut said.via,
        |said| &mut said.how,
        |said| &mut said.chart,
    ];
    for part in DROPPED {
        if !fits(&said) {
            part(&mut said).clear();
        }
    }
    const CUT: [Part; 4] = [
        |said| &mut said.title,
        |said| &mut said.artists,
        |said| &mut said.source,
        |said| &mut said.figure,
    ];
    for part in CUT {
        let mut kept = part(&mut said).clone();
        while !fits(&said) && room.length(&kept) > FLOOR {
            kept.pop();
            // No space and no half of an emoji is left before the ellipsis.
            let whole = kept.trim_end_matches([' ', '\u{200D}']);
            *part(&mut said) = [whole, "…"].concat();
        }
    }
    [&said.text(words), "\n", link].concat()
}

/// The card in one sentence, with its figure and time: the text of a link.
pub fn sentence(song: &Song, words: &'static Words) -> String {
    let said = PostParts::of(song, words);
    let figure = joined(", ", &[&said.figure, &said.chart, &said.when]);
    joined(
        ": ",
        &[&joined(" – ", &[&said.title, &said.artists]), &figure],
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

impl PostLimit {
    fn limit(self) -> usize {
        match self {
            PostLimit::Short => 280,
            PostLimit::Long => 500,
        }
    }

    /// The length of a text, never less than the network counts: it counts an emoji of several characters as one, and a
    /// name with a dot, such as `soompi.com`, as a link.
    fn length(self, text: &str) -> usize {
        let letters = text.chars().map(|letter| match (self, letter) {
            (PostLimit::Long, _) => 1,
            (_, '\0'..='\u{10FF}' | '\u{2000}'..='\u{200D}') => 1,
            (_, '\u{2010}'..='\u{201F}' | '\u{2032}'..='\u{2037}') => 1,
            _ => 2,
        });
        let named = |(before, after): (&str, &str)| {
            let mut after = after.chars();
            before.ends_with(char::is_alphanumeric)
                && after.next().is_some_and(char::is_alphabetic)
                && after.next().is_some_and(char::is_alphanumeric)
        };
        let dots = text
            .match_indices('.')
            .filter(|(at, _)| named((&text[..*at], &text[at + 1..])));
        letters.sum::<usize>() + LINK * dots.count()
    }
}

/// A time of day in KST and in UTC; a day has no zone.
fn in_both_zones(words: &Words, moment: Moment) -> String {
    let said = |offset| (words.formats.moment)(moment.in_zone(offset));
    match moment {
        Moment::Time(_) => [&said(KST), " (", &said(0), ")"].concat(),
        day => (words.formats.moment)(day),
    }
}

/// Without line breaks, which would pass for lines of ours, and no longer than any post.
fn one_line(text: &str) -> String {
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
