//! What others reported: sources that disagree stand side by side.

use super::mark::mark;
use super::node::{El, el};
use super::state::State;
use crate::song::{Claim, Figure, Song};
use crate::words::Words;

pub(super) fn reports(song: &Song, words: &'static Words, state: State) -> Option<El> {
    let leading = match song.headline() {
        Some(Figure::Reported { claim, .. }) => Some(claim),
        _ => None,
    };
    let item = |claim: &Claim| {
        let source = claim.source.map(|id| mark(song, words, state, id));
        let via = claim.attributed_to.as_ref().map(|name| (words.via)(name));
        let by = claim.source.map(|id| song.source(id).name().to_owned());
        let by: Vec<String> = by.into_iter().chain(via).collect();
        let when = el("time")
            .attr("datetime", claim.as_of.to_string())
            .child((words.as_of)(&(words.moment)(claim.as_of)));
        el("li")
            .attr("part", "claim")
            .child(el("strong").child((words.claim)(claim)))
            .child(" ")
            .child(when)
            .child(" ")
            .child(el("span").child(by.join(" ")).child(source))
    };
    let claims = song.claims.iter();
    let items: Vec<El> = claims
        .filter(|claim| Some(*claim) != leading)
        .map(item)
        .collect();
    (!items.is_empty()).then(|| {
        el("section.reports")
            .child(el("h3.heading").child(words.other_reports))
            .child(el("ul.facts").children(items))
    })
}
