//! English.

mod change;
mod charts;
mod claims;
mod credits;
mod dates;
mod headline;
mod lyrics;
mod milestones;
mod numbers;
mod runs;
mod trouble;
mod work;

use super::numbers::{grouped, minutes, signed_tenths};
use super::{Words, territories};

pub(super) static WORDS: Words = Words {
    tag: "en",
    territory_names: territories::english,

    chart_tab: "Chart",
    lyrics_tab: "Lyrics",
    credits_tab: "Credits",
    views: "Views",
    listen: "Listen",
    featuring: "feat.",
    released: |when| format!("Released {when}"),
    as_of: |when| format!("as of {when}"),
    trouble: trouble::trouble,

    number: grouped,
    rank: |rank| format!("No. {}", rank.number()),
    moment: dates::moment,
    short_date: dates::short_date,
    chart_date: dates::chart_date,
    month: dates::month,

    figure: headline::figure,
    reported: "Reported",
    counted: "Counted from rows",
    reports: "Reports",
    metric: claims::metric,
    report: claims::report,
    claim: claims::claim,
    via: |name| format!("via {name}"),
    itemised: |count| format!("{count} itemised"),
    change: change::change,

    charts: "Charts",
    no_chart: "No chart is recorded for this song.",
    chart_kind: charts::chart_kind,
    chart_means: charts::chart_means,
    territory: "Territory",
    worldwide: "Worldwide",
    no_record: "nothing recorded",
    board: "Board",
    list: "List",
    layout: "Show as",
    bands: ["No. 1", "2–10", "11–50", "51 and below"],
    bands_shown: "Show only",
    not_charted: "No rank recorded",
    not_on_chart: "not on the chart",
    find: "Find a place",
    region: "Region",
    all_regions: "All regions",
    regions: ["Africa", "Americas", "Asia", "Europe", "Oceania"],
    sort: "Order",
    sorts: ["By rank", "By name", "By first No. 1"],
    places_left: charts::places_left,

    which_days: "Ranks shown",
    ever: "Best ever",
    day_by_day: "Day by day",
    day: "Day",
    play: "Play",
    stop: "Stop",
    at_once: charts::at_once,
    most_at_once: charts::most_at_once,

    rank_line: "Rank over time",
    rank_keys: "Ranks by date, read with the arrow keys",
    add_place: "Add a place",
    remove: |name| format!("Remove {name}"),
    five_at_most: "Five places at most",
    table: "Table",
    copy_csv: "Copy as CSV",
    rank_columns: ["Place", "Date", "Rank", "Run"],
    peaked: runs::peaked,
    latest: runs::latest,
    peak_of: |place, rank| format!("{place}, peak No. {}", rank.number()),
    weeks: runs::weeks,
    charts_long: runs::charts_long,
    placed: |rank, date| format!("No. {}, {}", rank.number(), dates::short_date(date)),
    figures: runs::FIGURES,

    milestones: "Milestones",
    milestone: |milestone| milestones::milestone(milestone, grouped),
    milestone_in_short: |milestone| milestones::milestone(milestone, numbers::in_short),

    layers: "Layers",
    layer: lyrics::layer,
    layer_by: lyrics::layer_by,
    section: lyrics::section,
    nth_section: |section, number| [section, " ", number].concat(),
    background: "Background vocals",
    basis: lyrics::basis,
    no_lyrics: "No lyrics are recorded for this song.",
    no_rights: "No licence to show these lyrics is recorded, so no text stands here.",
    no_links: "No licensed link is recorded.",
    read_at: "Read them with a licence",
    steady_tempo: "Line times follow a steady tempo; no recording was measured.",
    instrumental: |seconds| format!("Instrumental, {}", minutes(seconds)),

    share_lines: "Share lines",
    copy_text: "Copy text",
    lines_picked: lyrics::lines_picked,
    line_picture: "Picture",
    pictured: lyrics::PICTURED,

    play_from: |time| format!("Play from {time}"),
    back_to_line: "Back to the line",
    offset: "Timing of the lines",
    sooner: "Lines sooner",
    later: "Lines later",
    nudged: |ms| signed_tenths(ms) + " s",
    preview: "The player has a preview only, so the lines do not follow it.",
    other_length: lyrics::other_length,
    ends_before: lyrics::ends_before,
    play_youtube: "Play on YouTube",
    close_player: "Close the player",
    loads_from: |host| format!("Loads from {host} after your tap"),
    no_player: "The player could not be opened on this page. The recording is at",

    no_credits: "No credits are recorded for this song.",
    role: credits::role,
    group: credits::group,
    qualifiers: credits::QUALIFIERS,
    detail: |_| None,
    by_role: "By role",
    by_person: "By person",
    also: credits::also,
    reactions: "Reactions",
    identifiers: "Identifiers",
    recording: "Recording",

    made_for: "Made for",
    work: work::work,
    premiered: work::premiered,
    first_heard: "First heard",
    episode: |number| format!("Episode {number}"),
    watch_on: "Watch on",

    source_mark: "Source",
    way_back: "Back to where you were",
    sources: "Sources",
    no_sources: "No sources are recorded.",
    kept_copy: "kept copy",
    accessed: "read",
    snapshot_of: "Snapshot of",

    share: "Share",
    copy: "Copy",
    copied: "Copied",
    copy_link: "Copy link",
    copy_code: "Copy embed code",
    codes: ["Address", "Frame", "Script", "Picture"],
    copy_post: "Copy text of a post",
    download_picture: "Download picture",
    by_hand: "The clipboard is shut on this page. Copy this by hand:",
    not_saved: "If this page let nothing be saved, here is the address:",
};
