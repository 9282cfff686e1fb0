//! What a language has to say: every phrase of the card, and how it writes numbers and dates.

use crate::song::{
    Cadence, Change, ChartKind, Claim, ContextKind, CreditGroup, Date, Figure, LayerRole, Metric,
    Milestone, Moment, Rank, RightsBasis, Role, Song, SongUse,
};
use crate::words::Phrase;

/// Everything the card says in one language.
pub struct Words {
    /// BCP 47.
    pub tag: &'static str,
    pub(super) territory_names: fn() -> &'static [&'static str],

    // The frame of the card.
    pub chart_tab: &'static str,
    pub lyrics_tab: &'static str,
    pub credits_tab: &'static str,
    pub views: &'static str,
    pub listen: &'static str,
    pub featuring: &'static str,
    pub released: fn(&str) -> String,
    pub as_of: fn(&str) -> String,
    /// The calm line under the fallback when a snapshot cannot be shown.
    pub trouble: fn(&str) -> &'static str,

    // Numbers and dates.
    pub number: fn(u64) -> String,
    pub rank: fn(Rank) -> String,
    pub moment: fn(Moment) -> String,
    /// A date where room is short: `7 Nov 2021`.
    pub short_date: fn(Date) -> String,
    /// A date as a chart counts: a chart of every seventh day has a week.
    pub chart_date: fn(Date, Option<Cadence>) -> String,
    /// A rank on such a date: `Week of 5 Sep 2020: No. 1`.
    pub rank_on: fn(Date, Option<Cadence>, Rank) -> String,
    /// A month on an axis: `Nov 2021`.
    pub month: fn(u16, u8) -> String,

    // The headline, the reports and what is new.
    pub figure: fn(&Song, &Figure) -> Phrase,
    pub reported: &'static str,
    pub counted: &'static str,
    pub reports: &'static str,
    /// What a claim counts, by itself: `Territories at No. 1`.
    pub metric: fn(Metric) -> &'static str,
    /// A claim among others of the same metric: `at least 90 (22 Nov 2021, Philstar)`.
    pub report: fn(&Claim, Option<&str>) -> String,
    /// A claim in a list of reports: `No. 1 in at least 90 countries`.
    pub claim: fn(&Claim) -> String,
    /// Whom a source names.
    pub via: fn(&str) -> String,
    /// The same behind the source's own name.
    pub via_source: fn(&str) -> String,
    /// How many places the rows name.
    pub listed: fn(usize) -> String,
    /// The same on the button that shows them.
    pub show_listed: fn(usize) -> String,
    pub change: fn(&Change) -> String,
    /// Said of a place or a milestone that the older snapshot did not have.
    pub new: &'static str,

    // Charts.
    pub charts: &'static str,
    pub no_chart: &'static str,
    pub chart_kind: fn(ChartKind) -> &'static str,
    /// What a kind of chart means, in one sentence.
    pub chart_means: fn(ChartKind) -> &'static str,
    pub territory: &'static str,
    pub worldwide: &'static str,
    /// What is said for names that stand for nobody, in the order of [`SPECIAL_PURPOSE_ARTISTS`].
    ///
    /// [`SPECIAL_PURPOSE_ARTISTS`]: crate::song::SPECIAL_PURPOSE_ARTISTS
    pub nobody: [&'static str; 6],
    pub no_record: &'static str,
    pub board: &'static str,
    pub list: &'static str,
    pub layout: &'static str,
    pub bands: [&'static str; 4],
    /// The legend as a filter, for listeners.
    pub bands_shown: &'static str,
    pub not_charted: &'static str,
    /// Of a place on a day, and of a day on a line.
    pub not_on_chart: &'static str,
    pub find: &'static str,
    pub region: &'static str,
    pub all_regions: &'static str,
    /// Africa, the Americas, Asia, Europe, Oceania.
    pub regions: [&'static str; 5],
    pub sort: &'static str,
    /// By rank, by name, by the first No. 1.
    pub sorts: [&'static str; 3],
    pub places_left: fn(usize) -> String,

    // The days of a chart.
    /// The choice between the best of all days and one day.
    pub which_days: &'static str,
    pub ever: &'static str,
    pub day_by_day: &'static str,
    pub day: &'static str,
    pub play: &'static str,
    pub stop: &'static str,
    /// How many territories were at No. 1 together on a date.
    pub at_once: fn(Date, usize) -> String,
    /// The first date on which the most were, and how many.
    pub most_at_once: fn(Date, usize) -> String,
    /// The same where nobody ever was.
    pub never_at_once: &'static str,

    // Runs: ranks over time.
    pub rank_line: &'static str,
    pub add_place: &'static str,
    pub remove: fn(&str) -> String,
    pub five_at_most: &'static str,
    pub table: &'static str,
    pub copy_csv: &'static str,
    /// Place, date, rank, run.
    pub rank_columns: [&'static str; 4],
    pub peaked: fn(Rank, Option<Moment>) -> String,
    pub latest: fn(Rank, Option<Moment>) -> String,
    /// When a peak was reached that has been said already.
    pub reached: fn(Rank, Moment) -> String,
    pub peak_of: fn(&str, Rank) -> String,
    pub weeks: fn(usize, Option<Cadence>) -> String,
    /// So many charts: `3 weeks`.
    pub charts_long: fn(usize, Option<Cadence>) -> String,
    /// How often a song came back.
    pub returns: fn(usize) -> String,
    /// A rank on a date: `No. 1, 5 Sep 2020`.
    pub placed: fn(Rank, Date) -> String,
    /// The debut, the dates, the time at No. 1 and in the top 10, the biggest climb and fall, the
    /// returns and the longest stay of a song in a place.
    pub figures: [&'static str; 8],

    // Milestones.
    pub milestones: &'static str,
    pub milestone: fn(&Milestone) -> String,
    /// The same with its number in short: cut and not rounded, so that it never says more.
    pub milestone_in_short: fn(&Milestone) -> String,

    // Lyrics.
    pub layers: &'static str,
    pub layer: fn(&str, LayerRole, Option<&str>) -> String,
    /// Who made a layer's text.
    pub layer_by: fn(LayerRole, &str) -> String,
    /// By its name in small letters without spaces and hyphens.
    pub section: fn(&str) -> Option<&'static str>,
    /// One of several sections by that word and its number.
    pub nth_section: fn(&str, &str) -> String,
    /// What others sing behind a line, for listeners.
    pub background: &'static str,
    pub basis: fn(RightsBasis) -> &'static str,
    pub no_lyrics: &'static str,
    pub no_rights: &'static str,
    pub no_links: &'static str,
    pub read_at: &'static str,
    pub steady_tempo: &'static str,
    /// So many seconds in which nobody sings.
    pub instrumental: fn(u32) -> String,

    // Lyrics that are shared.
    pub share_lines: &'static str,
    pub copy_text: &'static str,
    /// How many lines are picked, and how many may be where that is limited.
    pub lines_picked: fn(usize, Option<usize>) -> String,
    pub line_picture: &'static str,
    /// What has become of a picture of lines: saved, too many lines, refused by the browser.
    pub pictured: [&'static str; 3],

    // Lyrics that follow a player, and the card's own one.
    /// What the button with a line's time does: `Play from 1:05`.
    pub play_from: fn(&str) -> String,
    pub back_to_line: &'static str,
    /// The nudge of the lines against the player, and its two directions.
    pub offset: &'static str,
    pub sooner: &'static str,
    pub later: &'static str,
    /// How many milliseconds sooner the lines come: `+0.3 s`.
    pub nudged: fn(i32) -> String,
    pub preview: &'static str,
    /// The player's length, and the song's.
    pub other_length: fn(&str, &str) -> String,
    /// The player's length, and when the last line starts.
    pub ends_before: fn(&str, &str) -> String,
    pub play_youtube: &'static str,
    pub close_player: &'static str,
    /// What a tap will load, by its host.
    pub loads_from: fn(&str) -> String,
    /// What stands before the address of a recording that the page does not let in.
    pub no_player: &'static str,

    // Credits.
    pub no_credits: &'static str,
    pub role: fn(Role) -> &'static str,
    pub group: fn(CreditGroup) -> &'static str,
    /// What stands before a role for each qualifier, in the order of
    /// [`CreditQualifier::NAMES`](crate::song::CreditQualifier::NAMES).
    pub(super) qualifiers: [&'static str; 7],
    /// An instrument or a voice by MusicBrainz's English name, where this language has another.
    pub detail: fn(&str) -> Option<&'static str>,
    pub by_role: &'static str,
    pub by_person: &'static str,
    /// The other roles of somebody whose one role stands before: at least one.
    pub also: fn(&[String]) -> String,
    pub reactions: &'static str,
    pub identifiers: &'static str,
    /// The recording's own page in a catalogue.
    pub recording: &'static str,

    // The work that the song was made for.
    pub made_for: &'static str,
    pub work: fn(&str, ContextKind, Option<SongUse>) -> String,
    pub premiered: fn(ContextKind) -> &'static str,
    pub first_heard: &'static str,
    pub episode: fn(u16) -> String,
    pub watch_on: &'static str,

    // Sources.
    pub source_mark: &'static str,
    pub way_back: &'static str,
    pub sources: &'static str,
    pub no_sources: &'static str,
    pub kept_copy: &'static str,
    /// When a source was read.
    pub accessed: fn(&str) -> String,

    // Sharing.
    pub share: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_link: &'static str,
    pub copy_code: &'static str,
    /// The forms of an embed code: an address, a frame, the element, the picture.
    pub codes: [&'static str; 5],
    pub copy_post: &'static str,
    pub download_picture: &'static str,
    pub by_hand: &'static str,
    /// Over the address of a picture, where a page may keep its frames from saving.
    pub not_saved: &'static str,
}
