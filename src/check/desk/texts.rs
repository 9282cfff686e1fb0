//! Texts of a form: addresses, language tags, and what must not be empty.

use super::Desk;
use crate::check::place::Place;
use crate::song::host_of;

impl Desk {
    /// An address that may leave the card.
    pub fn address(&mut self, at: &Place, url: &str) -> Option<String> {
        if host_of(url).is_some() {
            return Some(url.to_owned());
        }
        self.fault(
            at,
            format_args!("“{url}” is not an https address; links must begin with https://"),
        );
        None
    }

    pub fn may_address(&mut self, at: &Place, url: &Option<String>) -> Option<String> {
        self.address(at, url.as_ref()?)
    }

    /// The address of an older snapshot: `https:`, or a path as seen from this one.
    pub fn older(&mut self, at: &Place, address: &str) -> Option<String> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/%".contains(&byte);
        let path = !address.is_empty() && address.bytes().all(plain) && !address.starts_with("//");
        if path || host_of(address).is_some() {
            return Some(address.to_owned());
        }
        self.fault(
            at,
            format_args!(
                "“{address}” is not the address of an older snapshot; write a path relative to this one, or an https address"
            ),
        );
        None
    }

    /// A [BCP 47](https://www.rfc-editor.org/info/bcp47) tag: language, then subtags.
    pub fn language(&mut self, at: &Place, tag: &str) {
        if !is_language_tag(tag) {
            self.fault(
                at,
                format_args!(
                    "“{tag}” is not a BCP 47 language tag; write one like ko, ko-Latn or en"
                ),
            );
        }
    }

    /// Text that must say something.
    pub fn filled(&mut self, at: &Place, what: &str, text: &str) {
        if text.trim().is_empty() {
            self.fault(at, format_args!("the {what} is empty"));
        } else if !is_seen(text) {
            self.fault(at, format_args!("the {what} has no character that is seen"));
        }
    }
}

/// Whether this is a [BCP 47](https://www.rfc-editor.org/info/bcp47) tag as snapshots write it.
pub fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

/// Whether a text has a character that is seen. [`char::is_whitespace`] does not know those that take no
/// room or are blank by design.
pub fn is_seen(text: &str) -> bool {
    let is_unseen = |letter: char| {
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
    !text.chars().all(is_unseen)
}
