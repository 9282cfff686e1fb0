//! Names: of territories, charts and roles in a language, and of services in all of them.

use crate::song::{
    Chart, ChartKind, Credit, LocalizedText, Milestone, MilestoneKind, Scope, Territory,
    special_purpose_artist,
};
use crate::words::{Words, without_capital};

impl Words {
    pub fn territory(&self, territory: Territory) -> &'static str {
        (self.territory_names)()[territory.index()]
    }

    pub fn scope(&self, scope: Scope) -> &'static str {
        scope
            .territory()
            .map_or(self.worldwide, |territory| self.territory(territory))
    }

    /// The name of somebody, or what is said where it stands for nobody.
    pub fn person<'a>(&self, name: &'a LocalizedText) -> &'a str {
        let shown = name.for_lang(self.tag);
        special_purpose_artist(shown).map_or(shown, |at| self.nobody[at])
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
        let role = (self.role)(credit.role);
        for part in before.chain([credit.written.as_deref().unwrap_or(role)]) {
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

/// A name without capitals, accents and dots and with single spaces, to sort and to find it by; `St.` is
/// Saint and `&` is and.
pub fn folded(name: &str) -> String {
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
    let words = name.split_whitespace();
    let words: Vec<String> = words
        .map(|word| {
            let word: String = word
                .chars()
                .filter(|letter| !matches!(letter, '\u{300}'..='\u{36f}'))
                .map(plain)
                .collect();
            match &*word {
                "&" => "and".to_owned(),
                // Only with its dot: "united st" is the beginning of a name that is still typed.
                "st." => "saint".to_owned(),
                _ => word.replace('.', ""),
            }
        })
        .collect();
    words.join(" ")
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

/// A milestone's title and number with what kind it is, unless one of them says it, and with the
/// platform: `Certification: Gold (Spotify)`, `Best video: 3 awards`.
pub(super) fn typed(
    kind: &str,
    title: String,
    milestone: &Milestone,
    value: Option<String>,
) -> String {
    let counts = value.is_some() && milestone.kind != MilestoneKind::Record;
    let said = kind.is_empty() || counts || folded(&title).contains(&folded(kind));
    let platform = milestone.platform.as_deref().filter(|_| value.is_none());
    let words = [(!said).then(|| kind.to_owned()), Some(title), value];
    let words = words.into_iter().flatten();
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    let mut text = words.join(": ");
    if let Some(platform) = platform {
        text = [&text, " (", service(platform), ")"].concat();
    }
    text
}
