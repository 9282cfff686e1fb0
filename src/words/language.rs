//! What a language has: every phrase of the card, and how it writes numbers and dates.

use crate::song::{
    Cadence, Change, ChartKind, Claim, ContextKind, CreditGroup, Date, Figure, LayerRole, Metric,
    Milestone, Moment, Month, Rank, RightsBasis, Role, Song, SongUse,
};
use crate::words::Phrase;

/// Every text of the card in one language.
pub struct Words {
    /// The language's [BCP 47](https://www.rfc-editor.org/info/bcp47) tag.
    pub tag: &'static str,
    pub(super) territory_names: fn() -> &'static [&'static str],

    // The frame of the card.
    /// The tab of the chart panel.
    pub chart_tab: &'static str,
    /// The tab of the lyrics panel.
    pub lyrics_tab: &'static str,
    /// The tab of the credits panel.
    pub credits_tab: &'static str,
    /// The label of the tab list, for screen readers.
    pub tabs_label: &'static str,
    /// The heading of the links to services.
    pub listen: &'static str,
    /// The word before featured artists.
    pub featuring: &'static str,
    /// A release with its date.
    pub released: fn(&str) -> String,
    /// When a figure was true.
    pub as_of: fn(&str) -> String,
    /// The line under the fallback if a card cannot be loaded, by the code of `songcard-error`.
    pub load_error: fn(&str) -> &'static str,

    // Numbers and dates.
    /// A number with its groups of digits.
    pub number: fn(u64) -> String,
    /// A rank: `No. 1`.
    pub rank: fn(Rank) -> String,
    /// A time at the precision that it has.
    pub moment: fn(Moment) -> String,
    /// A date in a narrow space: `7 Nov 2021`.
    pub short_date: fn(Date) -> String,
    /// The date of a chart; a weekly chart has a week.
    pub chart_date: fn(Date, Option<Cadence>) -> String,
    /// A rank with the date of the chart: `Week of 5 Sep 2020: No. 1`.
    pub rank_on: fn(Date, Option<Cadence>, Rank) -> String,
    /// A year and a month on an axis: `Nov 2021`.
    pub month: fn(Month) -> String,

    // The headline, the reports and what is new.
    /// The headline.
    pub figure: fn(&Song, &Figure) -> Phrase,
    /// The kind of provenance of a reported figure.
    pub reported: &'static str,
    /// The kind of provenance of a counted figure.
    pub counted: &'static str,
    /// The heading of the list of reports.
    pub reports: &'static str,
    /// What a claim counts, on its own: `Territories at No. 1`.
    pub metric: fn(Metric) -> &'static str,
    /// A claim among others of the same metric, with its publisher: `at least 90 (22 Nov 2021, Philstar)`.
    pub report: fn(&Claim, Option<&str>) -> String,
    /// A claim in a list of reports: `No. 1 in at least 90 countries`.
    pub claim: fn(&Claim) -> String,
    /// Whom a source names as its own source.
    pub via: fn(&str) -> String,
    /// The same after the source's own name.
    pub via_source: fn(&str) -> String,
    /// How many places the snapshot lists.
    pub listed: fn(usize) -> String,
    /// The same on the button that shows them.
    pub show_listed: fn(usize) -> String,
    /// What is new since an older snapshot.
    pub change: fn(&Change) -> String,
    /// The mark of a place or a milestone that the older snapshot did not have.
    pub new_label: &'static str,

    // Charts.
    /// The heading of the charts.
    pub charts: &'static str,
    /// The chart panel of a song without charts.
    pub no_chart: &'static str,
    /// A kind of chart.
    pub chart_kind: fn(ChartKind) -> &'static str,
    /// What a kind of chart counts, in one sentence.
    pub chart_means: fn(ChartKind) -> &'static str,
    /// A territory.
    pub territory: &'static str,
    /// A chart's worldwide list.
    pub worldwide: &'static str,
    /// The names of special purpose artists, in the order of
    /// [`SPECIAL_PURPOSE_ARTISTS`](crate::song::SPECIAL_PURPOSE_ARTISTS).
    pub special_purpose_artists: [&'static str; 6],
    /// A place without a row or a history.
    pub no_record: &'static str,
    /// The layout as a map of tiles.
    pub board: &'static str,
    /// The layout as a list.
    pub list: &'static str,
    /// The label of the choice of layouts.
    pub layout: &'static str,
    /// The bands of ranks in the legend: No. 1, top 10, top 50, below.
    pub bands: [&'static str; 4],
    /// The label of the legend as a filter, for screen readers.
    pub band_filter: &'static str,
    /// The band of places without a rank.
    pub not_charted: &'static str,
    /// A place on a day, or a day on a line, without a rank.
    pub not_on_chart: &'static str,
    /// The label of the search for places.
    pub find: &'static str,
    /// The label of the choice of regions.
    pub region: &'static str,
    /// The choice without a region.
    pub all_regions: &'static str,
    /// Africa, the Americas, Asia, Europe, Oceania.
    pub regions: [&'static str; 5],
    /// The label of the choice of orders.
    pub sort: &'static str,
    /// By rank, by name, by the first No. 1.
    pub sorts: [&'static str; 3],
    /// How many places match the filters.
    pub matching_places: fn(usize) -> String,

    // The days of a chart.
    /// The label of the choice between peaks and the ranks of a date.
    pub ranks_shown: &'static str,
    /// The choice of peaks.
    pub peak_ranks: &'static str,
    /// The choice of the ranks of a date.
    pub by_date: &'static str,
    /// The label of the slider of dates.
    pub date: &'static str,
    /// The button that plays the dates one after another.
    pub play: &'static str,
    /// The button that stops it.
    pub stop: &'static str,
    /// How many territories had the song at No. 1 on a date.
    pub number_ones_on: fn(Date, usize) -> String,
    /// The first date with the most territories at No. 1 at once, and their number.
    pub most_at_once: fn(Date, usize) -> String,
    /// The same if the song was No. 1 nowhere.
    pub never_number_one: &'static str,

    // Runs: ranks over time.
    /// The heading of the rank lines.
    pub rank_line: &'static str,
    /// The label of the choice of a place to add.
    pub add_place: &'static str,
    /// The button that removes a place.
    pub remove: fn(&str) -> String,
    /// How many places may be shown at once.
    pub place_limit: &'static str,
    /// The heading of the table of ranks.
    pub table: &'static str,
    /// The button that copies the table as CSV.
    pub copy_csv: &'static str,
    /// The columns of the table: place, date, rank, run.
    pub rank_columns: [&'static str; 4],
    /// A peak with its date.
    pub peak_with_date: fn(Rank, Option<Moment>) -> String,
    /// The latest rank with its date.
    pub latest: fn(Rank, Option<Moment>) -> String,
    /// The date of a peak that is named before.
    pub peak_date: fn(Rank, Moment) -> String,
    /// The peak of a named place.
    pub peak_of: fn(&str, Rank) -> String,
    /// How long a song was on a chart, from the number of charts and the cadence: `3 weeks on chart`.
    pub time_on_chart: fn(usize, Option<Cadence>) -> String,
    /// A number of charts: `3 weeks`.
    pub chart_count: fn(usize, Option<Cadence>) -> String,
    /// How often a song came back.
    pub re_entry_count: fn(usize) -> String,
    /// A rank with a date: `No. 1, 5 Sep 2020`.
    pub rank_and_date: fn(Rank, Date) -> String,
    /// The names of the figures of a place: debut, dates, charts at No. 1 and in the top 10, biggest climb and fall,
    /// re-entries, longest run.
    pub figure_names: [&'static str; 8],

    // Milestones.
    /// The heading of the milestones.
    pub milestones: &'static str,
    /// A milestone.
    pub milestone: fn(&Milestone) -> String,
    /// A milestone with a short number, which is cut and not rounded, so that it never says more.
    pub milestone_in_short: fn(&Milestone) -> String,

    // Lyrics.
    /// The label of the choice of layers.
    pub layers: &'static str,
    /// A layer by its language's tag, its role and its romanization system.
    pub layer: fn(&str, LayerRole, Option<&str>) -> String,
    /// Who made the text of a layer.
    pub layer_by: fn(LayerRole, &str) -> String,
    /// A section of a song by its name in lower case without spaces and hyphens.
    pub section: fn(&str) -> Option<&'static str>,
    /// One of several sections of a kind, by the word for the kind and its number.
    pub numbered_section: fn(&str, &str) -> String,
    /// The label of background vocals, for screen readers.
    pub background_vocals: &'static str,
    /// What allows a text to be shown.
    pub rights_basis: fn(RightsBasis) -> &'static str,
    /// The lyrics panel of a song without lyrics.
    pub no_lyrics: &'static str,
    /// Why lyrics are not shown.
    pub no_rights: &'static str,
    /// Why there is no link to the lyrics either.
    pub no_links: &'static str,
    /// The link to licensed lyrics.
    pub read_at: &'static str,
    /// The note on times that were computed from a steady tempo.
    pub steady_tempo: &'static str,
    /// A break of so many seconds.
    pub instrumental: fn(u32) -> String,

    // Lyrics that are shared.
    /// The button that starts the choice of lines to share.
    pub share_lines: &'static str,
    /// The button that copies the chosen lines.
    pub copy_text: &'static str,
    /// How many lines are chosen, and how many may be if there is a limit.
    pub lines_picked: fn(usize, Option<usize>) -> String,
    /// The button that makes an image of the chosen lines.
    pub lines_image: &'static str,
    /// The results of that button: saved, too many lines, impossible in this browser.
    pub image_results: [&'static str; 3],

    // Lyrics that follow a player, and the card's own one.
    /// The button with a line's time: `Play from 1:05`.
    pub play_from: fn(&str) -> String,
    /// The button that scrolls back to the current line.
    pub back_to_line: &'static str,
    /// The label of the correction of line times.
    pub offset: &'static str,
    /// The button that moves the lines earlier.
    pub earlier: &'static str,
    /// The button that moves the lines later.
    pub later: &'static str,
    /// The correction in milliseconds, shown in seconds: `+0.3 s`.
    pub offset_seconds: fn(i32) -> String,
    /// Why lines do not follow a preview.
    pub preview: &'static str,
    /// Why lines do not follow a player, from the player's length and the song's.
    pub other_length: fn(&str, &str) -> String,
    /// Why lines do not follow a player, from the player's length and the start of the last line.
    pub ends_before: fn(&str, &str) -> String,
    /// The button that opens the YouTube player.
    pub play_youtube: &'static str,
    /// The button that closes it.
    pub close_player: &'static str,
    /// From which host that button will load.
    pub loads_from: fn(&str) -> String,
    /// The text before the address of a recording that the page blocks.
    pub no_player: &'static str,

    // Credits.
    /// The credits panel of a song without credits.
    pub no_credits: &'static str,
    /// A role.
    pub role: fn(Role) -> &'static str,
    /// A heading of the credits.
    pub group: fn(CreditGroup) -> &'static str,
    /// The text before a role for each qualifier, in the order of
    /// [`CreditQualifier`](crate::song::CreditQualifier).
    pub(super) qualifiers: [&'static str; 7],
    /// An instrument or a voice by MusicBrainz's English name; `None` if the English name is used.
    pub instrument: fn(&str) -> Option<&'static str>,
    /// The choice of credits by role.
    pub by_role: &'static str,
    /// The choice of credits by person.
    pub by_person: &'static str,
    /// The other roles of a person, at least one.
    pub also_credited: fn(&[String]) -> String,
    /// The heading of the quotations.
    pub reactions: &'static str,
    /// The heading of the identifiers.
    pub identifiers: &'static str,
    /// The link to the recording's page in a catalogue.
    pub recording: &'static str,

    // The work that the song was made for.
    /// The heading of the work that the song was made for.
    pub made_for: &'static str,
    /// A work with its kind and the use of the song in it.
    pub work_and_use: fn(&str, ContextKind, Option<SongUse>) -> String,
    /// The name of the date of a premiere.
    pub premiered: fn(ContextKind) -> &'static str,
    /// The name of the episode with the song.
    pub first_heard: &'static str,
    /// An episode.
    pub episode: fn(u16) -> String,
    /// The services that show the work.
    pub watch_on: &'static str,

    // Sources.
    /// The label of a source's mark.
    pub source_mark: &'static str,
    /// The link from a source back to the mark.
    pub back_from_source: &'static str,
    /// The heading of the sources.
    pub sources: &'static str,
    /// The list of sources of a song without any.
    pub no_sources: &'static str,
    /// The link to an archived copy.
    pub archived_copy: &'static str,
    /// When a source was read.
    pub accessed: fn(&str) -> String,

    // Sharing.
    /// The button that shares or opens the share menu, and the name of that menu.
    pub share: &'static str,
    /// A button that copies.
    pub copy: &'static str,
    /// The same after copying.
    pub copied: &'static str,
    /// The button that copies the link.
    pub copy_link: &'static str,
    /// The heading of the embed codes.
    pub copy_code: &'static str,
    /// The embed codes: link, linked text, image, iframe, HTML element.
    pub code_names: [&'static str; 5],
    /// The button that copies a text to post.
    pub copy_post: &'static str,
    /// The button that downloads the preview image.
    pub download_image: &'static str,
    /// The text before a code that the page does not let the card copy.
    pub copy_manually: &'static str,
    /// The text before the address of an image, because some pages block downloads.
    pub save_failed: &'static str,
}
