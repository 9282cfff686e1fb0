//! Phrases, numbers, dates and territory names by language; a language is a file.
//!
//! In: values of the truth. Out: text for readers, the same on both targets, so that markup written
//! by a publisher is the markup a browser renders.
//! Must not know: markup, and where its text will stand. A language is complete or it does not
//! compile: [`Words`] has no defaults.

mod en;
mod ko;
mod territories;

use crate::song::{
    Basis, Cadence, Change, Chart, ChartKind, Claim, ContextKind, Credit, CreditGroup, Date,
    Figure, LayerRole, Metric, Milestone, Moment, Rank, Role, Scope, Song, Territory, Use,
};

/// A sentence around one large number: `No. 1 in ` `82` ` countries`. Its parts join as they are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phrase {
    pub before: String,
    pub number: String,
    pub after: String,
}

/// Everything the card says in one language.
pub struct Words {
    /// BCP 47.
    pub tag: &'static str,
    territory_names: fn() -> &'static [&'static str],

    pub chart_tab: &'static str,
    pub lyrics_tab: &'static str,
    pub credits_tab: &'static str,
    pub views: &'static str,
    pub listen: &'static str,
    pub featuring: &'static str,

    pub reported: &'static str,
    pub counted: &'static str,
    pub reports: &'static str,
    /// What a claim counts, by itself: `Territories at No. 1`.
    pub metric: fn(Metric) -> &'static str,
    /// A claim among others of the same metric: `at least 90 (22 Nov 2021, Philstar)`.
    pub report: fn(&Claim, Option<&str>) -> String,
    /// What a kind of chart means, in one sentence.
    pub chart_means: fn(ChartKind) -> &'static str,
    pub no_chart: &'static str,
    pub charts: &'static str,
    pub board: &'static str,
    pub list: &'static str,
    pub layout: &'static str,
    pub territory: &'static str,
    pub worldwide: &'static str,
    pub no_record: &'static str,
    pub rank_line: &'static str,
    pub rank_keys: &'static str,
    pub add_place: &'static str,
    pub five_at_most: &'static str,
    pub table: &'static str,
    pub copy_csv: &'static str,
    /// Place, date, rank, run.
    pub rank_columns: [&'static str; 4],
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
    pub milestones: &'static str,
    pub source_mark: &'static str,

    pub layers: &'static str,
    pub no_lyrics: &'static str,
    pub no_rights: &'static str,
    pub no_links: &'static str,
    pub read_at: &'static str,
    pub steady_tempo: &'static str,
    /// What others sing behind a line, for listeners.
    pub background: &'static str,
    /// So many seconds in which nobody sings.
    pub instrumental: fn(u32) -> String,
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
    pub share_lines: &'static str,
    pub copy_text: &'static str,
    /// How many lines are picked, and how many may be where that is limited.
    pub lines_picked: fn(usize, Option<usize>) -> String,
    /// The player's length, and the song's.
    pub other_length: fn(&str, &str) -> String,
    /// Who made a layer's text.
    pub layer_by: fn(LayerRole, &str) -> String,

    pub no_credits: &'static str,
    pub made_for: &'static str,
    pub premiered: fn(ContextKind) -> &'static str,
    pub first_heard: &'static str,
    pub episode: fn(u16) -> String,
    pub watch_on: &'static str,
    pub by_role: &'static str,
    pub by_person: &'static str,
    /// The other roles of somebody whose one role stands before: at least one.
    pub also: fn(&[String]) -> String,
    pub reactions: &'static str,
    pub identifiers: &'static str,
    /// The recording's own page in a catalogue.
    pub recording: &'static str,
    pub way_back: &'static str,
    pub sources: &'static str,
    pub no_sources: &'static str,
    pub kept_copy: &'static str,
    pub accessed: &'static str,
    pub snapshot_of: &'static str,

    pub share: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_link: &'static str,
    pub copy_code: &'static str,
    /// The forms of an embed code: an address, a frame, the element, the picture.
    pub codes: [&'static str; 4],
    pub copy_post: &'static str,
    pub download_picture: &'static str,
    pub by_hand: &'static str,

    pub number: fn(u64) -> String,
    pub moment: fn(Moment) -> String,
    /// A date where room is short: `7 Nov 2021`.
    pub short_date: fn(Date) -> String,
    /// A date as a chart counts: a chart of every seventh day has a week.
    pub chart_date: fn(Date, Option<Cadence>) -> String,
    /// A month on an axis: `Nov 2021`.
    pub month: fn(u16, u8) -> String,
    pub rank: fn(Rank) -> String,
    pub figure: fn(&Song, &Figure) -> Phrase,
    /// A claim in a list of reports: `No. 1 in at least 90 countries`.
    pub claim: fn(&Claim) -> String,
    pub milestone: fn(&Milestone) -> String,
    /// The same with its number in short: cut and not rounded, so that it never says more.
    pub milestone_in_short: fn(&Milestone) -> String,
    pub as_of: fn(&str) -> String,
    pub released: fn(&str) -> String,
    pub change: fn(&Change) -> String,
    pub via: fn(&str) -> String,
    pub itemised: fn(usize) -> String,
    pub peaked: fn(Rank, Option<Moment>) -> String,
    pub latest: fn(Rank, Option<Moment>) -> String,
    pub weeks: fn(usize, Option<Cadence>) -> String,
    pub peak_of: fn(&str, Rank) -> String,
    /// The debut, the dates, the time at No. 1 and in the top 10, the biggest climb and fall, the
    /// returns and the longest stay of a song in a place.
    pub figures: [&'static str; 8],
    /// A rank on a date: `No. 1, 5 Sep 2020`.
    pub placed: fn(Rank, Date) -> String,
    /// So many charts: `3 weeks`.
    pub charts_long: fn(usize, Option<Cadence>) -> String,
    pub remove: fn(&str) -> String,
    pub work: fn(&str, ContextKind, Option<Use>) -> String,
    pub chart_kind: fn(ChartKind) -> &'static str,
    pub basis: fn(Basis) -> &'static str,
    pub layer: fn(&str, LayerRole, Option<&str>) -> String,
    /// By its name in small letters without spaces and hyphens.
    pub section: fn(&str) -> Option<&'static str>,
    pub role: fn(Role) -> &'static str,
    pub group: fn(CreditGroup) -> &'static str,
    /// What stands before a role for each qualifier, in the order of
    /// [`CreditQualifier::NAMES`](crate::song::CreditQualifier::NAMES).
    qualifiers: [&'static str; 7],
    /// An instrument or a voice by MusicBrainz's English name, where this language has another.
    pub detail: fn(&str) -> Option<&'static str>,
    /// The calm line under the fallback when a snapshot cannot be shown.
    pub trouble: fn(&str) -> &'static str,
    pub line_picture: &'static str,
    /// What has become of a picture of lines: saved, too many lines, refused by the browser.
    pub pictured: [&'static str; 3],
    pub play_youtube: &'static str,
    pub close_player: &'static str,
    /// What a tap will load, by its host.
    pub loads_from: fn(&str) -> String,
    /// What stands before the address of a recording that the page does not let in.
    pub no_player: &'static str,
}

impl Words {
    pub fn territory(&self, territory: Territory) -> &'static str {
        (self.territory_names)()[territory.index()]
    }

    pub fn scope(&self, scope: Scope) -> &'static str {
        scope
            .territory()
            .map_or(self.worldwide, |territory| self.territory(territory))
    }

    /// From a date to a date.
    pub fn span(&self, first: Date, last: Date) -> String {
        [&(self.short_date)(first), " – ", &(self.short_date)(last)].concat()
    }

    /// A chart's name with what kind of chart it is.
    pub fn chart(&self, chart: &Chart) -> String {
        match chart.kind {
            ChartKind::Unknown => chart.name.clone(),
            kind => format!("{} · {}", chart.name, (self.chart_kind)(kind)),
        }
    }

    /// What somebody did: `Producer`, `Additional co-producer`.
    pub fn credited(&self, credit: &Credit) -> String {
        let mut text = String::new();
        let before = credit.qualifiers.iter();
        let before = before.map(|qualifier| self.qualifiers[*qualifier as usize]);
        for part in before.chain([(self.role)(credit.role)]) {
            text += &if text.is_empty() {
                part.to_owned()
            } else {
                without_capital(part)
            };
        }
        text
    }

    /// A key that sorts names as a reader of this language expects.
    pub fn sort_key(&self, name: &str) -> String {
        folded(name)
    }
}

/// A name without capitals and accents, to sort and to find it by.
pub fn folded(name: &str) -> String {
    let plain = |letter: char| match letter {
        'Å' | 'å' | 'ã' | 'á' => 'a',
        'ç' => 'c',
        'é' => 'e',
        'í' => 'i',
        'ô' | 'ó' => 'o',
        'ü' => 'u',
        other => other.to_ascii_lowercase(),
    };
    name.chars().map(plain).collect()
}

/// Every language there are words for.
pub static ALL: [&Words; 2] = [&en::WORDS, &ko::WORDS];

/// The words for a BCP 47 tag: Korean for `ko` and its variants, English for every other.
pub fn for_tag(tag: &str) -> &'static Words {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    if primary.eq_ignore_ascii_case("ko") {
        &ko::WORDS
    } else {
        &en::WORDS
    }
}

/// A service's own spelling of its name, where we know it.
pub fn service(id: &str) -> &str {
    match id {
        "youtube" => "YouTube",
        "spotify" => "Spotify",
        "apple-music" => "Apple Music",
        "itunes" => "iTunes Store",
        "melon" => "Melon",
        "genie" => "Genie",
        "bugs" => "Bugs",
        "flo" => "FLO",
        "vibe" => "VIBE",
        "musicbrainz" => "MusicBrainz",
        other => other,
    }
}

/// A phrase as it stands inside another: only a capital that a small letter follows is one of the
/// phrase's own.
fn without_capital(phrase: &str) -> String {
    let mut text = phrase.to_owned();
    let small = phrase.as_bytes().get(1).is_some_and(u8::is_ascii_lowercase);
    if let Some(first) = text.get_mut(..1).filter(|_| small) {
        first.make_ascii_lowercase();
    }
    text
}

/// A word with the space after it, or nothing.
fn spaced(word: String) -> String {
    if word.is_empty() { word } else { word + " " }
}

/// Digits in groups of three: `1,000,000`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// `04:30` and the offset as `UTC+9`, the zone the time was given in.
fn clock(minute_of_day: u16, offset_minutes: i16) -> String {
    let zone = match (
        offset_minutes,
        offset_minutes.abs() / 60,
        offset_minutes.abs() % 60,
    ) {
        (540, ..) => "KST".to_owned(),
        (0, ..) => "UTC".to_owned(),
        (minutes, hours, rest) => {
            let sign = if minutes < 0 { '−' } else { '+' };
            if rest == 0 {
                format!("UTC{sign}{hours}")
            } else {
                format!("UTC{sign}{hours}:{rest:02}")
            }
        }
    };
    format!("{:02}:{:02} {zone}", minute_of_day / 60, minute_of_day % 60)
}

/// Milliseconds as tenths of a second with a sign: `+0.3`.
fn signed_tenths(ms: i32) -> String {
    let sign = match ms {
        0 => "",
        1.. => "+",
        _ => "−",
    };
    let tenths = ms.unsigned_abs() / 100;
    format!("{sign}{}.{}", tenths / 10, tenths % 10)
}

/// Minutes and seconds as players show them: `1:05`.
pub fn minutes(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
