//! What an XML reader should not be asked to read.
//!
//! It compares each attribute of an element with the others, and copies the names of name spaces from an
//! element into those inside it: both are cheap while there are few. The reader itself keeps no stack.

use crate::import::remark::Remarks;

/// Elements inside elements. Lyrics need about ten.
const DEEPEST: usize = 64;

/// Attributes of an element. Lyrics need about ten.
const MOST_ATTRIBUTES: usize = 64;

/// One fault where the text is nested too deep or an element has too many attributes. One pass.
pub fn guard(remarks: &mut Remarks, text: &str) {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(next) = text[at..].find('<') {
        let start = at + next;
        let rest = &text[start..];
        let skipped = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>")];
        let skipped = skipped.iter().find(|(open, _)| rest.starts_with(open));
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
            remarks.fault(start, format_args!("this is not a lyrics file: more than {DEEPEST} elements are nested, or an element has more than {MOST_ATTRIBUTES} attributes"));
            return;
        }
    }
}

/// How many quoted values a tag has, and its bytes.
fn tag(text: &str) -> (usize, usize) {
    let (mut values, mut quote) = (0, None);
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match (quote, byte) {
            (Some(open), _) if open == byte => quote = None,
            // No value and no tag goes on past it.
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
