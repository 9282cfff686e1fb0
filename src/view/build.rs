//! The build of the markup: one number for all that decides what a card's markup is.
//!
//! Markup that another build wrote may differ in any node, so the number stands beside it and a
//! browser takes over only its own. It is made from the sources and not from a version that somebody
//! would have to remember.

/// Sixteen hexadecimal digits for `data-build`, the same on both targets.
pub const BUILD: &str = match std::str::from_utf8(&DIGITS) {
    Ok(digits) => digits,
    Err(_) => "",
};

const DIGITS: [u8; 16] = {
    let (mut digits, mut at) = ([0; 16], 0);
    let mut rest = NUMBER;
    while at < 16 {
        digits[15 - at] = b"0123456789abcdef"[(rest & 15) as usize];
        rest >>= 4;
        at += 1;
    }
    digits
};

/// [FNV-1a](https://datatracker.ietf.org/doc/html/draft-eastlake-fnv) over words of eight bytes
/// instead of bytes: the compiler's interpreter counts its steps.
#[allow(long_running_const_eval)]
const NUMBER: u64 = {
    let (mut number, mut file) = (0xcbf2_9ce4_8422_2325_u64, 0);
    while file < SOURCES.len() {
        let mut rest = SOURCES[file];
        while let Some((word, after)) = rest.split_first_chunk::<8>() {
            number = (number ^ u64::from_le_bytes(*word)).wrapping_mul(0x100_0000_01b3);
            // What the multiplication lifts out of reach of lower bits comes back down.
            number ^= number >> 29;
            rest = after;
        }
        while let Some((byte, after)) = rest.split_first() {
            number = (number ^ *byte as u64).wrapping_mul(0x100_0000_01b3);
            rest = after;
        }
        file += 1;
    }
    number
};

/// Every source of the rooms that decide markup, and what of `contract` does; a test holds the list to
/// the folders.
const SOURCES: &[&[u8]] = &[
    include_bytes!("../contract/pages.rs"),
    include_bytes!("../contract/settings.rs"),
    include_bytes!("../plot/grid.rs"),
    include_bytes!("../plot/lines_picture.rs"),
    include_bytes!("../plot/mod.rs"),
    include_bytes!("../plot/rank_line.rs"),
    include_bytes!("../plot/rows.rs"),
    include_bytes!("../plot/scroll.rs"),
    include_bytes!("../plot/step.rs"),
    include_bytes!("../plot/ticks.rs"),
    include_bytes!("../plot/tiles.rs"),
    include_bytes!("../plot/time_line.rs"),
    include_bytes!("../song/change.rs"),
    include_bytes!("../song/chart.rs"),
    include_bytes!("../song/claim.rs"),
    include_bytes!("../song/clock.rs"),
    include_bytes!("../song/context.rs"),
    include_bytes!("../song/count.rs"),
    include_bytes!("../song/credit.rs"),
    include_bytes!("../song/date.rs"),
    include_bytes!("../song/facts.rs"),
    include_bytes!("../song/headline.rs"),
    include_bytes!("../song/history.rs"),
    include_bytes!("../song/identifier.rs"),
    include_bytes!("../song/layers.rs"),
    include_bytes!("../song/lyrics.rs"),
    include_bytes!("../song/media.rs"),
    include_bytes!("../song/milestone.rs"),
    include_bytes!("../song/mod.rs"),
    include_bytes!("../song/moment/mod.rs"),
    include_bytes!("../song/moment/written.rs"),
    include_bytes!("../song/named_lines.rs"),
    include_bytes!("../song/nobody.rs"),
    include_bytes!("../song/on_day.rs"),
    include_bytes!("../song/over_time.rs"),
    include_bytes!("../song/person.rs"),
    include_bytes!("../song/rank.rs"),
    include_bytes!("../song/region.rs"),
    include_bytes!("../song/source.rs"),
    include_bytes!("../song/territory.rs"),
    include_bytes!("../song/timeline.rs"),
    include_bytes!("../song/title.rs"),
    include_bytes!("../words/en/change.rs"),
    include_bytes!("../words/en/charts.rs"),
    include_bytes!("../words/en/claims.rs"),
    include_bytes!("../words/en/credits.rs"),
    include_bytes!("../words/en/dates.rs"),
    include_bytes!("../words/en/headline.rs"),
    include_bytes!("../words/en/lyrics.rs"),
    include_bytes!("../words/en/milestones.rs"),
    include_bytes!("../words/en/mod.rs"),
    include_bytes!("../words/en/numbers.rs"),
    include_bytes!("../words/en/runs.rs"),
    include_bytes!("../words/en/trouble.rs"),
    include_bytes!("../words/en/work.rs"),
    include_bytes!("../words/ko/change.rs"),
    include_bytes!("../words/ko/charts.rs"),
    include_bytes!("../words/ko/claims.rs"),
    include_bytes!("../words/ko/credits.rs"),
    include_bytes!("../words/ko/dates.rs"),
    include_bytes!("../words/ko/headline.rs"),
    include_bytes!("../words/ko/lyrics.rs"),
    include_bytes!("../words/ko/milestones.rs"),
    include_bytes!("../words/ko/mod.rs"),
    include_bytes!("../words/ko/numbers.rs"),
    include_bytes!("../words/ko/runs.rs"),
    include_bytes!("../words/ko/trouble.rs"),
    include_bytes!("../words/ko/work.rs"),
    include_bytes!("../words/language.rs"),
    include_bytes!("../words/mod.rs"),
    include_bytes!("../words/names.rs"),
    include_bytes!("../words/numbers.rs"),
    include_bytes!("../words/territories/en.rs"),
    include_bytes!("../words/territories/ko.rs"),
    include_bytes!("../words/territories/mod.rs"),
    include_bytes!("board/field.rs"),
    include_bytes!("board/legend.rs"),
    include_bytes!("board/mod.rs"),
    include_bytes!("board/sieve.rs"),
    include_bytes!("board/tile.rs"),
    include_bytes!("board/time.rs"),
    include_bytes!("board/tools.rs"),
    include_bytes!("board/walk.rs"),
    include_bytes!("build.rs"),
    include_bytes!("card.rs"),
    include_bytes!("change.rs"),
    include_bytes!("chart_panel.rs"),
    include_bytes!("credits/entry.rs"),
    include_bytes!("credits/identifiers.rs"),
    include_bytes!("credits/mod.rs"),
    include_bytes!("credits/people.rs"),
    include_bytes!("credits/person.rs"),
    include_bytes!("credits/reactions.rs"),
    include_bytes!("credits/work.rs"),
    include_bytes!("dots.rs"),
    include_bytes!("escape.rs"),
    include_bytes!("header.rs"),
    include_bytes!("heading.rs"),
    include_bytes!("headline.rs"),
    include_bytes!("lang.rs"),
    include_bytes!("lyrics/clock.rs"),
    include_bytes!("lyrics/kept.rs"),
    include_bytes!("lyrics/layers.rs"),
    include_bytes!("lyrics/line.rs"),
    include_bytes!("lyrics/media.rs"),
    include_bytes!("lyrics/mod.rs"),
    include_bytes!("lyrics/picking.rs"),
    include_bytes!("lyrics/pictured.rs"),
    include_bytes!("lyrics/quoted.rs"),
    include_bytes!("lyrics/rights.rs"),
    include_bytes!("lyrics/seek.rs"),
    include_bytes!("lyrics/singing.rs"),
    include_bytes!("lyrics/text.rs"),
    include_bytes!("mark.rs"),
    include_bytes!("mark_stops.rs"),
    include_bytes!("milestone_marks.rs"),
    include_bytes!("milestones.rs"),
    include_bytes!("mod.rs"),
    include_bytes!("node/adopt.rs"),
    include_bytes!("node/attribute.rs"),
    include_bytes!("node/element.rs"),
    include_bytes!("node/html.rs"),
    include_bytes!("node/known.rs"),
    include_bytes!("node/listen.rs"),
    include_bytes!("node/mod.rs"),
    include_bytes!("node/mount.rs"),
    include_bytes!("node/scope.rs"),
    include_bytes!("node/watch.rs"),
    include_bytes!("order.rs"),
    include_bytes!("post.rs"),
    include_bytes!("provenance.rs"),
    include_bytes!("rank_axes.rs"),
    include_bytes!("rank_drawing.rs"),
    include_bytes!("rank_places.rs"),
    include_bytes!("rank_plot.rs"),
    include_bytes!("rank_reading.rs"),
    include_bytes!("rank_table.rs"),
    include_bytes!("reports.rs"),
    include_bytes!("share.rs"),
    include_bytes!("sources.rs"),
    include_bytes!("standing.rs"),
    include_bytes!("state.rs"),
    include_bytes!("summary.rs"),
    include_bytes!("tabs.rs"),
    include_bytes!("together.rs"),
    include_bytes!("when.rs"),
];
