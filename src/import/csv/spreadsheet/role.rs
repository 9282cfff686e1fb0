//! What a column of a spreadsheet is, by its name.

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Date,
    Chart,
    Territory,
    Rank,
    Title,
    Artist,
    /// `Artist - Title` in one cell.
    ArtistAndTitle,
}

use Role::{Artist, ArtistAndTitle, Chart, Date, Rank, Territory, Title};

/// Names in common use. A weak one counts only where no other column has the role: “week” may be a number beside a date, and
/// “peak” is the best rank until then beside the rank of the day.
const NAMES: [(&str, Role, bool); 44] = [
    ("date", Date, false),
    ("chart date", Date, false),
    ("dated", Date, false),
    ("datum", Date, false),
    ("날짜", Date, false),
    ("day", Date, true),
    ("week", Date, true),
    ("week of", Date, true),
    ("chart week", Date, true),
    ("chart", Chart, false),
    ("chart id", Chart, false),
    ("chart name", Chart, false),
    ("차트", Chart, false),
    ("territory", Territory, false),
    ("country", Territory, false),
    ("country code", Territory, false),
    ("market", Territory, false),
    ("region", Territory, false),
    ("store", Territory, false),
    ("국가", Territory, false),
    ("나라", Territory, false),
    ("rank", Rank, false),
    ("ranking", Rank, false),
    ("position", Rank, false),
    ("chart position", Rank, false),
    ("pos", Rank, false),
    ("#", Rank, false),
    ("no", Rank, false),
    ("순위", Rank, false),
    ("peak", Rank, true),
    ("peak position", Rank, true),
    ("title", Title, false),
    ("song", Title, false),
    ("song title", Title, false),
    ("track", Title, false),
    ("track name", Title, false),
    ("제목", Title, false),
    ("곡명", Title, false),
    ("artist", Artist, false),
    ("artists", Artist, false),
    ("artist names", Artist, false),
    ("가수", Artist, false),
    ("artist and title", ArtistAndTitle, false),
    ("artist title", ArtistAndTitle, false),
];

/// The role of a name in a header, and whether the name is weak.
pub fn role(name: &str) -> Option<(Role, bool)> {
    let plain: String = name
        .to_lowercase()
        .chars()
        .map(|letter| {
            if matches!(letter, '_' | '-' | '.' | ':') {
                ' '
            } else {
                letter
            }
        })
        .collect();
    let plain: Vec<&str> = plain.split_whitespace().collect();
    let plain = plain.join(" ");
    let known = NAMES.iter().find(|(name, _, _)| *name == plain);
    known.map(|(_, role, is_weak)| (*role, *is_weak))
}

/// Every name of a role.
pub fn all_names(role: Role) -> impl Iterator<Item = &'static str> {
    let names = NAMES.iter().filter(move |(_, of, _)| *of == role);
    names.map(|(name, _, _)| *name)
}

/// The names of a role, for messages: the first three in English.
pub fn names(role: Role) -> String {
    let names = NAMES
        .iter()
        .filter(|(name, of, _)| *of == role && name.is_ascii());
    let names: Vec<String> = names
        .take(3)
        .map(|(name, _, _)| format!("“{name}”"))
        .collect();
    names.join(", ")
}
