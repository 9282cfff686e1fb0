//! Addresses, language tags, and text that must not be empty.

use super::Checker;
use crate::check::language_tag::is_language_tag;
use crate::snapshot::Pointer;
use crate::song::{LocalizedText, host_of};

impl Checker {
    /// The address of a link out of the card, which must be `https:`.
    pub fn https_address(&mut self, at: &Pointer, url: &str) -> Option<String> {
        if host_of(url).is_some() {
            return Some(url.to_owned());
        }
        self.error(
            at,
            format_args!("“{url}” is not an https address; links must begin with https://"),
        );
        None
    }

    /// As [`Checker::https_address`], for a key that may be absent.
    pub fn optional_https_address(&mut self, at: &Pointer, url: &Option<String>) -> Option<String> {
        self.https_address(at, url.as_ref()?)
    }

    /// The address of an older snapshot: `https:`, or a path relative to this one.
    pub fn older_snapshot_address(&mut self, at: &Pointer, address: &str) -> Option<String> {
        let is_path_byte = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/%".contains(&byte);
        let is_path =
            !address.is_empty() && address.bytes().all(is_path_byte) && !address.starts_with("//");
        if is_path || host_of(address).is_some() {
            return Some(address.to_owned());
        }
        self.error(
            at,
            format_args!(
                "“{address}” is not the address of an older snapshot; write a path relative to this one, or an https address"
            ),
        );
        None
    }

    /// A [BCP 47](https://www.rfc-editor.org/info/bcp47) tag, see [`is_language_tag`].
    pub fn language_tag(&mut self, at: &Pointer, tag: &str) {
        if !is_language_tag(tag) {
            self.error(
                at,
                format_args!(
                    "“{tag}” is not a BCP 47 language tag; write one like ko, ko-Latn or en"
                ),
            );
        }
    }

    /// Text with its versions in other languages, which are at this pointer by tag.
    pub fn localized_text(
        &mut self,
        at: &Pointer,
        plain: &str,
        others: &[(String, String)],
    ) -> LocalizedText {
        for (tag, other) in others {
            let text_at = at.key(tag);
            self.language_tag(&text_at, tag);
            self.visible_text(&text_at, "text", other);
        }
        let others = others
            .iter()
            .map(|(tag, other)| (tag.clone(), other.clone()))
            .collect();
        LocalizedText {
            plain: plain.to_owned(),
            others,
        }
    }

    /// Text that must not be empty or invisible; `what` is what it is called in a message.
    pub fn visible_text(&mut self, at: &Pointer, what: &str, text: &str) {
        if text.trim().is_empty() {
            self.error(at, format_args!("the {what} is empty"));
        } else if !is_visible(text) {
            self.error(at, format_args!("the {what} has no character that is seen"));
        }
    }
}

/// Whether a text has a visible character. [`char::is_whitespace`] does not cover characters that have no width or are
/// blank by design.
pub fn is_visible(text: &str) -> bool {
    let is_invisible = |letter: char| {
        letter.is_whitespace()
            || letter.is_control()
            || matches!(
                letter,
                '\u{ad}'
                    | '\u{34f}'
                    | '\u{61c}'
                    | '\u{2800}'
                    | '\u{3164}'
                    | '\u{feff}'
                    | '\u{ffa0}'
            )
            || matches!(letter, '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' | '\u{180b}'..='\u{180f}')
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
            || matches!(letter, '\u{fe00}'..='\u{fe0f}' | '\u{fff0}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
    };
    !text.chars().all(is_invisible)
}
