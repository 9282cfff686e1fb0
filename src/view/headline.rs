//! The headline: one large number, what it counts, as of when, from whom.

use super::context::CardContext;
use super::parts::dots::dotted;
use super::parts::source_mark::{link_or_text, source_marks};
use super::report_range::report_range;
use super::state::RankFilter;
use crate::embed::Size;
use crate::markup::html::{span, strong};
use crate::markup::{El, html};
use crate::song::{Figure, Metric};
use crate::text::non_breaking;
use crate::text::{Provenance, provenance_of};
use crate::words::Phrase;
use leptos::ev;

pub(super) fn headline(cx: &CardContext, size: Size) -> Option<El> {
    let song = &cx.song;
    let (words, state) = (cx.words, cx.state);
    let figure = song.headline()?;
    let Phrase {
        before,
        number,
        after,
        ..
    } = (words.headline.figure)(song, &figure);
    let chart = figure.chart().map(|id| {
        let chart = song.chart(id);
        let compact = size == Size::Compact;
        let name = if compact {
            chart.name.clone()
        } else {
            words.chart(chart)
        };
        html::p().class("chart-name").child(dotted(&name))
    });
    // A title is longer than a counted thing, and takes a line of its own.
    let class = if figure.is_titled() {
        "figure titled"
    } else {
        "figure"
    };
    // One sentence for readers and machines, set as three sizes of type.
    let line = html::p()
        .class(class)
        .child(
            (!before.is_empty())
                .then(|| span().class("figure-before").child(non_breaking(&before))),
        )
        .child(strong().class("figure-number").child(number))
        .child(span().class("figure-after").child(dotted(&after)));
    let has_change = song.previous.is_some() && size != Size::Compact;
    let section = html::section()
        .class("headline")
        .attr("part", "headline claim")
        .child(line)
        .child(chart)
        .child(provenance(cx, size, &figure))
        .child((size != Size::Compact).then(|| report_range(cx, &figure)))
        .child(has_change.then(|| super::change::change(words, state)));
    Some(section)
}

fn provenance(cx: &CardContext, size: Size, figure: &Figure) -> El {
    let (song, words) = (&cx.song, cx.words);
    let Provenance {
        how,
        when,
        via,
        sources,
        itemised,
    } = provenance_of(song, words, figure);
    let time = when.map(|moment| {
        // An event has its day; a count is true as of one.
        let text = (words.formats.moment)(moment);
        let text = if figure.has_time_of_event() {
            text
        } else {
            (words.card.as_of)(&text)
        };
        super::parts::time::when(words, moment, text)
    });
    let first = sources.first().map(|id| {
        let source = song.source(*id);
        span()
            .child(link_or_text(source.url.as_ref(), source.name()))
            .child(via.map(|name| (words.headline.via_source)(&name)))
            .child((size != Size::Compact).then(|| source_marks(cx, &sources)))
    });
    let listed_rows = (itemised > 0).then(|| rows(cx, size, figure, itemised));
    let line = html::p().class("provenance");
    if let (Figure::Reported { .. }, Some(moment), Some(_)) = (figure, when, &first) {
        let [before, between, after] = words.headline.reported_by;
        let day = (words.formats.moment)(moment);
        let sentence = span()
            .child(before)
            .child(super::parts::time::when(words, moment, day))
            .child(between)
            .child(first)
            .child(after);
        return line.child(sentence).child(" ").child(listed_rows);
    }
    line.child(how.map(|how| span().class("provenance-kind").child(how)))
        .child(" ")
        .child(time)
        .child(" ")
        .child(first)
        .child(" ")
        .child(listed_rows)
}

/// How many places the figure's rows name; a tap shows just these.
fn rows(cx: &CardContext, size: Size, figure: &Figure, itemised: usize) -> El {
    let (words, state) = (cx.words, cx.state);
    if size == Size::Compact {
        return span()
            .class("itemised")
            .child(non_breaking(&(words.headline.listed)(itemised)));
    }
    let chart = figure.chart();
    let kept = RankFilter::counted(match figure {
        Figure::Reported { claim, .. } => claim.metric,
        _ => Metric::NumberOne,
    });
    let button = html::button()
        .attr("type", "button")
        .on(ev::click, move |_| state.itemise(chart, kept))
        .child(non_breaking(&(words.headline.show_listed)(itemised)));
    span().class("itemised").child(button)
}
