//! Reported claims: those that count the same on the same chart are together.

use crate::markup::html::{li, span, strong, ul};
use crate::markup::{El, fragment, html};
use crate::song::{Claim, Figure};
use crate::text::non_breaking;
use crate::view::context::CardContext;
use crate::view::parts::dots::dotted;
use crate::view::parts::heading::heading;
use crate::view::parts::mark_stops::single_tab_stop;
use crate::view::parts::source_mark::source_mark;
use crate::view::parts::time::when;
use crate::words::Words;

pub(super) fn reports(cx: &CardContext) -> Option<El> {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let leading = match song.headline() {
        Some(Figure::Reported { claim, .. }) => Some(claim),
        _ => None,
    };
    let claims = &song.claims;
    let same = |one: &Claim, other: &Claim| one.chart == other.chart && one.metric == other.metric;
    // A group is listed at the place of its first claim.
    let first = |at: &usize| !claims[..*at].iter().any(|other| same(other, &claims[*at]));
    let groups = (0..claims.len()).filter(first).filter_map(|at| {
        let of = |claim: &&Claim| same(claim, &claims[at]);
        let group: Vec<&Claim> = claims.iter().filter(of).collect();
        // The header has the leading one; among others it is listed again.
        let is_said = group.len() == 1 && leading == Some(group[0]);
        (!is_said).then(|| self::group(cx, &group))
    });
    let groups: Vec<El> = groups.collect();
    (!groups.is_empty()).then(|| {
        html::section()
            .class("reports")
            .child(heading(state).child(words.headline.reports))
            .children(groups)
    })
}

/// What was counted on which chart, and a row for each report of it.
fn group(cx: &CardContext, group: &[&Claim]) -> El {
    let (words, state) = (cx.words, cx.state);
    let claim = group[0];
    let about = html::p().class("note").child(dotted(
        &[
            (words.headline.metric)(claim.metric),
            " · ",
            &cx.song.chart(claim.chart).name,
        ]
        .concat(),
    ));
    let rows = group.iter().map(|claim| item(cx, claim));
    let rows = single_tab_stop(ul().class("facts").children(rows), state);
    fragment().child(about).child(rows)
}

fn item(cx: &CardContext, claim: &Claim) -> El {
    let song = &cx.song;
    let words = cx.words;
    let source = claim.source.map(|id| source_mark(cx, id));
    let by = claim.source.map(|id| song.source(id).name());
    let by = reported_by(words, by, claim.attributed_to.as_deref());
    let at = when(
        words,
        claim.as_of,
        (words.card.as_of)(&(words.formats.moment)(claim.as_of)),
    );
    li().attr("part", "claim")
        .child(strong().child(non_breaking(&(words.headline.claim)(claim))))
        .child(" ")
        .child(at)
        .child(" ")
        .child(span().child(by).child(source))
}

/// A source with the source that it cites, or one of the two.
pub(super) fn reported_by(words: &Words, source: Option<&str>, via: Option<&str>) -> String {
    match (source, via) {
        (Some(source), Some(via)) => [source, &(words.headline.via_source)(via)].concat(),
        (None, Some(via)) => (words.headline.via)(via),
        (source, None) => source.unwrap_or_default().to_owned(),
    }
}
