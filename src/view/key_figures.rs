//! A row of at most four figures under the header.

use super::context::CardContext;
use crate::markup::html::{li, strong, ul};
use crate::markup::{El, html};
use crate::song::Figure;
use crate::text::non_breaking;

/// As many as fit into one row of a wide card.
const LIMIT: usize = 4;

pub(super) fn key_figures(cx: &CardContext) -> Option<El> {
    let (song, words) = (&cx.song, cx.words);
    let figures = song.key_figures(LIMIT);
    let item = |figure: &Figure| {
        let (large, small) = match figure {
            Figure::Milestone(milestone) => (words.milestones.large_and_small)(milestone),
            Figure::Best { chart, standing } => {
                let peak = standing
                    .peak()
                    .map(|peak| (words.formats.rank)(peak.rank()));
                (peak.unwrap_or_default(), song.chart(*chart).name.clone())
            }
            // Counts and runs are headlines only.
            _ => return None,
        };
        let item = li()
            .child(strong().child(non_breaking(&large)))
            .child(" ")
            .child(html::small().child(small));
        Some(item)
    };
    (!figures.is_empty()).then(|| {
        ul().class("key-figures")
            .children(figures.iter().filter_map(item).collect::<Vec<_>>())
    })
}
