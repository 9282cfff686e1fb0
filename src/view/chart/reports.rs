//! Reported claims: sources that disagree are grouped as one claim that can be opened.

use crate::markup::html::{details, li, span, strong, ul};
use crate::markup::{El, html};
use crate::song::{Claim, Figure};
use crate::text::non_breaking;
use crate::view::context::CardContext;
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
        match group[..] {
            [claim] if Some(claim) == leading => None,
            [claim] => Some(item(cx, claim)),
            _ => Some(fold(cx, &group)),
        }
    });
    let groups: Vec<El> = groups.collect();
    (!groups.is_empty()).then(|| {
        html::section()
            .class("reports")
            .child(heading(state).child(words.headline.reports))
            .child(single_tab_stop(ul().class("facts").children(groups), state))
    })
}

/// `82 (8 Nov 2021, Soompi), 91 (9 Nov 2021, Indian Express)`, and each in full one tap away.
fn fold(cx: &CardContext, group: &[&Claim]) -> El {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let claim = group[0];
    let chart = song.chart(claim.chart).name.as_str();
    let values = group.iter().map(|claim| {
        let source = || claim.source.map(|id| song.source(id).name());
        (words.headline.report)(claim, claim.attributed_to.as_deref().or_else(source))
    });
    let values = non_breaking(&values.collect::<Vec<_>>().join(", "));
    let summary = html::summary()
        .child(strong().child((words.headline.metric)(claim.metric)))
        .child(" ")
        .child(html::small().child(chart.to_owned()))
        .child(" ")
        .child(span().class("values").child(values));
    let items = group.iter().map(|claim| item(cx, claim));
    let fold = details()
        .child(summary)
        .child(single_tab_stop(ul().children(items), state));
    li().class("fold").attr("part", "claim").child(fold)
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
