//! Rejects XML that would be expensive to parse.
//!
//! The parser compares each attribute of an element with the others, and copies namespaces into nested elements: both are
//! cheap for small numbers only.

use crate::check::Diagnostics;

/// The deepest nesting of elements. Lyrics need about ten.
const DEEPEST: usize = 64;

/// The most attributes of an element. Lyrics need about ten.
const MOST_ATTRIBUTES: usize = 64;

/// Adds one error if elements are nested too deep or one has too many attributes. One pass.
pub fn guard(diagnostics: &mut Diagnostics, text: &str) {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(next) = text[at..].find('<') {
        let start = at + next;
        let rest = &text[start..];
        let skipped = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")]
            .iter()
            .find(|(open, _)| rest.starts_with(open));
        if let Some((open, close)) = skipped {
            let inside = &rest[open.len()..];
            let Some(end) = inside.find(close) else {
                return;
            };
            at = start + open.len() + end + close.len();
            continue;
        }
        let (attributes, length) = tag(rest);
        at = start + length;
        if rest.starts_with("</") {
            depth = depth.saturating_sub(1);
        } else if !rest[..length].ends_with("/>") {
            depth += 1;
        }
        if depth > DEEPEST || attributes > MOST_ATTRIBUTES {
            diagnostics.error(start, format_args!("this is not a lyrics file: more than {DEEPEST} elements are nested, or an element has more than {MOST_ATTRIBUTES} attributes"));
            return;
        }
    }
}

/// The number of quoted values of a tag, and its length in bytes.
fn tag(text: &str) -> (usize, usize) {
    let (mut values, mut quote) = (0, None);
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match (quote, byte) {
            (Some(open), _) if open == byte => quote = None,
            // Neither values nor tags can contain it.
            (_, b'<') => return (values, at),
            (Some(_), _) => {}
            (None, b'>') => return (values, at + 1),
            (None, b'"' | b'\'') => {
                values += 1;
                quote = Some(byte);
            }
            (None, _) => {}
        }
    }
    (values, text.len())
}
