//! What is new since an older snapshot, as a chart account posts it.

mod en;
mod ko;
mod phrases;

use super::summary::artists;
use crate::song::{Claim, Credit, Figure, RankChange, RankStep, Song};
use crate::words::Words;
pub(super) use phrases::NewsPhrases;

/// How many places a line names; the others are counted.
const MAX_NAMED: usize = 10;

/// A post of several lines: the song and its time, then a line for each kind of change on each chart, for each new claim,
/// milestone and credit, and the link. `None` where nothing has changed.
pub fn news_post(
    song: &Song,
    older: &Song,
    words: &'static Words,
    link: Option<&str>,
) -> Option<String> {
    let phrases = phrases_of(words);
    let mut lines = rank_lines(song, older, words, phrases);
    lines.extend(claim_lines(song, older, words, phrases));
    let milestones = song.new_milestones(older).into_iter();
    lines.extend(milestones.map(|index| {
        let milestone = &song.milestones[index];
        let what = (words.milestones.milestone)(milestone);
        (phrases.milestone)(&what, &(words.formats.moment)(milestone.at))
    }));
    lines.extend(credit_lines(song, older, words, phrases));
    if lines.is_empty() {
        return None;
    }
    let title = song.title.for_lang(words.tag);
    let as_of = (words.card.as_of)(&(words.formats.moment)(song.as_of));
    lines.insert(0, format!("{title} – {}, {as_of}", artists(song, words)));
    lines.extend(link.map(str::to_owned));
    Some(lines.join("\n"))
}

/// The phrases in the language of these words.
pub(super) fn phrases_of(words: &Words) -> &'static NewsPhrases {
    match words.tag {
        "ko" => &ko::PHRASES,
        _ => &en::PHRASES,
    }
}

/// The lines of each chart: new No. 1s first, exits last.
fn rank_lines(song: &Song, older: &Song, words: &Words, phrases: &NewsPhrases) -> Vec<String> {
    let changes = song.rank_changes(older);
    let mut lines = Vec::new();
    for (chart, _) in song.charts_with_standings() {
        for (name, is_such) in phrases.kinds() {
            let such: Vec<&RankChange> = changes
                .iter()
                .filter(|change| change.chart == chart && is_such(change.step))
                .collect();
            if such.is_empty() {
                continue;
            }
            let named = such
                .iter()
                .take(MAX_NAMED)
                .map(|change| (phrases.place)(words.scope(change.scope), change.step));
            let more = such.len().saturating_sub(MAX_NAMED);
            let places = (phrases.list)(&named.collect::<Vec<_>>(), more);
            lines.push(format!("{name} ({}): {places}", song.chart(chart).name));
        }
    }
    lines
}

fn claim_lines(song: &Song, older: &Song, words: &Words, phrases: &NewsPhrases) -> Vec<String> {
    let line = |index: usize| claim_line(song, &song.claims[index], words, phrases);
    song.new_claims(older).into_iter().map(line).collect()
}

/// A claim with its chart and its source, said as reported.
pub(super) fn claim_line(
    song: &Song,
    claim: &Claim,
    words: &Words,
    phrases: &NewsPhrases,
) -> String {
    let listed = song.listed(claim);
    let figure = (words.headline.figure)(song, &Figure::Reported { claim, listed });
    let source = claim.source.map(|id| song.source(id).name());
    let chart = &song.chart(claim.chart).name;
    (phrases.claim)(&figure.sentence(), chart, source)
}

fn credit_lines(song: &Song, older: &Song, words: &Words, phrases: &NewsPhrases) -> Vec<String> {
    let line = |credit: Credit| {
        let names: Vec<&str> = credit
            .people
            .iter()
            .map(|person| words.person(&person.name))
            .collect();
        let role = words.credit_role(&credit);
        format!("{} ({role}): {}", phrases.credit, names.join(", "))
    };
    song.new_credits(older).into_iter().map(line).collect()
}

/// Whether a step is of the kind.
type IsOfKind = fn(RankStep) -> bool;

impl NewsPhrases {
    /// The kinds of changes in the order of a post, each with its name.
    fn kinds(&self) -> [(&'static str, IsOfKind); 7] {
        [
            (self.new_number_one, |step| step == RankStep::NewNumberOne),
            (self.entry, |step| matches!(step, RankStep::Entry(_))),
            (self.re_entry, |step| matches!(step, RankStep::ReEntry(_))),
            (self.rise, |step| matches!(step, RankStep::Rise(..))),
            (self.new_peak, |step| matches!(step, RankStep::NewPeak(..))),
            (self.fall, |step| matches!(step, RankStep::Fall(..))),
            (self.exit, |step| matches!(step, RankStep::Exit(_))),
        ]
    }
}
