//! What the phrases of a language are.

/// The phrases of the pages about all songs.
pub struct Phrases {
    /// The language's own name.
    pub language: &'static str,
    pub promise: &'static str,
    pub explanation: &'static str,
    pub description: &'static str,
    pub privacy: &'static str,
    pub try_it: &'static str,
    pub theme: &'static str,
    /// Auto, light, dark.
    pub themes: [&'static str; 3],
    pub size: &'static str,
    /// Full, standard, compact.
    pub sizes: [&'static str; 3],
    pub words_in: &'static str,
    pub accent: &'static str,
    /// The song's own, then a name for each of the colours that are offered.
    pub accents: [&'static str; 6],
    pub other_colour: &'static str,
    pub code: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub not_copied: &'static str,
    pub no_such_song: &'static str,
    pub not_an_address: &'static str,
    pub from_elsewhere: &'static str,
    pub songs: &'static str,
    pub all_songs: fn(usize) -> String,
    pub more_songs: &'static str,
    pub data: &'static str,
    pub artists: &'static str,
    pub charts: &'static str,
    pub years: &'static str,
    pub songs_by: fn(&str) -> String,
    pub songs_on: fn(&str) -> String,
    pub songs_of: fn(&str) -> String,
    pub song_count: fn(usize) -> String,
    pub page_of: fn(usize, usize) -> String,
    pub previous: &'static str,
    pub next: &'static str,
    pub pages: &'static str,
    pub search: &'static str,
    pub find: &'static str,
    /// With `%` for the number of songs that were found.
    pub found: &'static str,
    pub nothing_found: &'static str,
    /// With `%` for the number of songs that are not shown.
    pub not_shown: &'static str,
    pub own_snapshot: &'static str,
    pub snapshot_address: &'static str,
    pub show_card: &'static str,
    pub feed: &'static str,
    pub not_found: &'static str,
    pub not_found_text: &'static str,
    pub to_home_page: &'static str,
}

/// A number with a comma between groups of three digits, as both languages write it.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let first = digits.len() % 3;
    digits
        .char_indices()
        .map(|(at, digit)| match at {
            0 => digit.to_string(),
            at if at % 3 == first => format!(",{digit}"),
            _ => digit.to_string(),
        })
        .collect()
}
