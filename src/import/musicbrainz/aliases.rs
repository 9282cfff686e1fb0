//! Names in other languages.

use super::entity::{items, text};
use super::recording::ByTag;
use crate::check::is_language_tag;
use serde_json::Value;

/// The kinds of [aliases](https://musicbrainz.org/doc/Aliases) that are names in use; others help searches, or are what is in
/// a passport.
const NAMES: [&str; 2] = ["Artist name", "Recording name"];

/// The names of an artist or a recording by BCP 47 tag: of each language the primary one, if it is another than the shown name.
pub fn names(entity: &Value, shown: &str) -> ByTag {
    let mut names = ByTag::new();
    for alias in items(&entity["aliases"]) {
        let is_name = text(&alias["type"]).is_none_or(|kind| NAMES.contains(&kind));
        let is_used = alias["primary"] == true && alias["ended"] != true;
        let (Some(locale), Some(name)) = (text(&alias["locale"]), text(&alias["name"])) else {
            continue;
        };
        // Locales have underscores: `zh_Hant`.
        let tag = locale.replace('_', "-");
        let is_new = !names.iter().any(|(known, _)| *known == tag);
        if is_name && is_used && is_new && is_language_tag(&tag) && name != shown {
            names.push((tag, name.to_owned()));
        }
    }
    names
}
