//! The languages there are, and which one a tag selects.

use super::{Words, en, ko};

/// Every language.
pub static ALL: [&Words; 2] = [&en::WORDS, &ko::WORDS];

/// The words for a [BCP 47](https://www.rfc-editor.org/info/bcp47) tag: Korean for `ko` and its variants, English for
/// every other.
///
/// ```
/// use songcard::words::for_tag;
///
/// assert_eq!(for_tag("ko-KR").tag, "ko");
/// assert_eq!(for_tag("kok").tag, "en");
/// ```
pub fn for_tag(tag: &str) -> &'static Words {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    if primary.eq_ignore_ascii_case("ko") {
        &ko::WORDS
    } else {
        &en::WORDS
    }
}
