//! Claims whose territories readers can neither see nor look up.

use crate::check::Diagnostics;
use crate::snapshot::{At, Document};
use crate::song::{ChartId, Metric, Song};
use std::collections::BTreeMap;

pub(super) fn advise(song: &Song, found: &mut Diagnostics) {
    // A song may have thousands of rows, and many claims about the same of them.
    let mut listed_by_kind: BTreeMap<(ChartId, Metric), usize> = BTreeMap::new();
    for (index, claim) in song.claims.iter().enumerate() {
        let kind = (claim.chart, claim.metric);
        let listed = *listed_by_kind
            .entry(kind)
            .or_insert_with(|| song.listed(claim));
        let at = At::<Document>::ROOT
            .claims()
            .item(index)
            .value()
            .to_string();
        let value = claim.value;
        if listed == 0 {
            found.warning(
                at,
                format_args!(
                    "{value} are claimed and no row lists one of them; add a row for each territory that the report names"
                ),
            );
        } else if listed < value as usize && claim.source.is_none() {
            found.warning(
                at,
                format_args!(
                    "{value} are claimed, rows list {listed} and no source names the others; add the source, or their rows"
                ),
            );
        }
    }
}
