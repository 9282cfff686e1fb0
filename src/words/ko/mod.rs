//! Korean.

mod card;
mod change;
mod chart;
mod claims;
mod credits;
mod dates;
mod days;
mod formats;
mod headline;
mod line_sharing;
mod lyrics;
mod milestones;
mod numbers;
mod places;
mod player;
mod rank_lines;
mod share;
mod sources;
mod work;

use crate::words::Words;
use crate::words::territories;

pub(super) static WORDS: Words = Words {
    tag: "ko",
    territory_names: territories::korean,
    card: card::WORDS,
    formats: formats::WORDS,
    headline: headline::WORDS,
    chart: chart::WORDS,
    days: days::WORDS,
    rank_lines: rank_lines::WORDS,
    milestones: milestones::WORDS,
    lyrics: lyrics::WORDS,
    line_sharing: line_sharing::WORDS,
    player: player::WORDS,
    credits: credits::WORDS,
    work: work::WORDS,
    sources: sources::WORDS,
    share: share::WORDS,
};
