//! Names of places, people, charts and roles in a language, and of services in every language.

use super::Words;
use super::phrase::without_capital;
use crate::song::{
    Chart, ChartKind, Credit, LocalizedText, Milestone, MilestoneKind, Scope, Territory,
    special_purpose_artist,
};

impl Words {
    /// The name of a territory.
    pub fn territory(&self, territory: Territory) -> &'static str {
        (self.territory_names)()[territory.index()]
    }

    /// The name of a place.
    pub fn scope(&self, scope: Scope) -> &'static str {
        scope
            .territory()
            .map_or(self.chart.worldwide, |territory| self.territory(territory))
    }

    /// The name of a person; a special purpose artist of MusicBrainz has a word of this language.
    pub fn person<'a>(&self, name: &'a LocalizedText) -> &'a str {
        let shown = name.for_lang(self.tag);
        special_purpose_artist(shown)
            .map_or(shown, |index| self.credits.special_purpose_artists[index])
    }

    /// A chart's name and kind: `Hot 100 · National chart`.
    pub fn chart(&self, chart: &Chart) -> String {
        match chart.kind {
            ChartKind::Unknown => chart.name.clone(),
            kind => format!("{} · {}", chart.name, (self.chart.chart_kind)(kind)),
        }
    }

    /// What somebody did: `Producer`, `Additional co-producer`.
    pub fn credit_role(&self, credit: &Credit) -> String {
        let mut text = String::new();
        let qualifiers = credit
            .qualifiers
            .iter()
            .map(|qualifier| self.credits.qualifiers[*qualifier as usize]);
        let role = (self.credits.role)(credit.role);
        for part in qualifiers.chain([credit.written.as_deref().unwrap_or(role)]) {
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
        search_key(name)
    }
}

/// A name to sort and to search by: lower case, without the accents of territory names and without dots, with single
/// spaces; `St.` is `saint` and `&` is `and`.
///
/// ```
/// use songcard::words::search_key;
///
/// assert_eq!(search_key("St. Vincent & Grenadines"), "saint vincent and grenadines");
/// assert_eq!(search_key("Côte d’Ivoire"), "cote d'ivoire");
/// ```
pub fn search_key(name: &str) -> String {
    let plain = |letter: char| match letter {
        'Å' | 'å' | 'ã' | 'á' => 'a',
        'ç' => 'c',
        'é' => 'e',
        'í' => 'i',
        'ô' | 'ó' => 'o',
        'ü' => 'u',
        '’' => '\'',
        '-' => ' ',
        other => other.to_ascii_lowercase(),
    };
    let plain_word = |word: &str| {
        let word: String = word
            .chars()
            .filter(|letter| !matches!(letter, '\u{300}'..='\u{36f}'))
            .map(plain)
            .collect();
        match &*word {
            "&" => "and".to_owned(),
            // Only with its dot: in a search, "united st" may be the beginning of "united states".
            "st." => "saint".to_owned(),
            _ => word.replace('.', ""),
        }
    };
    let words: Vec<String> = name.split_whitespace().map(plain_word).collect();
    words.join(" ")
}

/// The name of a service as it writes it, or the id of an unknown one.
pub fn service_name(id: &str) -> &str {
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

/// A milestone's title and number, with its kind unless one of them says it, and with the platform:
/// `Certification: Gold (Spotify)`, `Best video: 3 awards`.
pub(super) fn with_kind(
    kind: &str,
    title: String,
    milestone: &Milestone,
    value: Option<String>,
) -> String {
    let value_says_kind = value.is_some() && milestone.kind != MilestoneKind::Record;
    let title_says_kind = || search_key(&title).contains(&search_key(kind));
    let needs_kind = !kind.is_empty() && !value_says_kind && !title_says_kind();
    let platform = milestone.platform.as_deref().filter(|_| value.is_none());
    let kind = needs_kind.then(|| kind.to_owned());
    let parts: Vec<String> = [kind, Some(title), value]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    let mut text = parts.join(": ");
    if let Some(platform) = platform {
        text = [&text, " (", service_name(platform), ")"].concat();
    }
    text
}
