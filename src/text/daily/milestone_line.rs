//! A milestone of the snapshot as a line of a post.

use super::shortened::shortened;
use crate::song::{Milestone, Song};
use crate::text::news::phrases_of;
use crate::text::{PostLimit, in_kst, one_line};
use crate::words::Words;

/// The longest title of a milestone in a post, and the longest name of a source.
const MAX_LENGTHS: [usize; 2] = [100, 40];

/// A milestone with its day and its source. What is very long is cut.
pub fn milestone_line(song: &Song, milestone: &Milestone, words: &Words) -> String {
    let phrases = phrases_of(words);
    let [of_text, of_source] = MAX_LENGTHS;
    let short = |text: &str, length| shortened(&one_line(text), PostLimit::Short, length);
    let what = short(&(words.milestones.milestone)(milestone), of_text);
    let dated = (phrases.milestone)(&what, &(words.formats.moment)(in_kst(milestone.at)));
    match milestone.source {
        Some(id) => (phrases.sourced)(&dated, &short(song.source(id).name(), of_source)),
        None => dated,
    }
}
