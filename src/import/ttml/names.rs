//! Elements and attributes of TTML as Apple Music and AMLL write it.

use super::limits::LATEST_MS;
use super::time;
use crate::check::Diagnostics;
use crate::import::short_quote::ShortQuote;
use roxmltree::{Attribute, Node};

pub const TTML: &str = "http://www.w3.org/ns/ttml";
const METADATA: &str = "http://www.w3.org/ns/ttml#metadata";
const STYLING: &str = "http://www.w3.org/ns/ttml#styling";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Whether this is an element with that local name, which is unique in lyrics.
pub fn is_element(node: &Node, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

/// An attribute of Apple's namespace. Tools use different names for it, so every namespace but those of TTML and XML counts.
pub fn itunes<'a>(node: &Node<'a, '_>, name: &str) -> Option<&'a str> {
    let is_other = |space: &str| space != XML && !space.starts_with(TTML);
    let mut attributes = node
        .attributes()
        .filter(|attribute| attribute.name() == name);
    let found = attributes.find(|attribute| attribute.namespace().is_some_and(is_other));
    found.map(|attribute| attribute.value())
}

pub fn metadata<'a>(node: &Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attribute((METADATA, name))
}

pub fn ruby<'a>(node: &Node<'a, '_>) -> Option<&'a str> {
    node.attribute((STYLING, "ruby"))
}

pub fn xml<'a>(node: &Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attribute((XML, name))
}

/// The element's language; `None` if it is empty.
pub fn lang<'a>(node: &Node<'a, '_>) -> Option<&'a str> {
    xml(node, "lang")
        .map(str::trim)
        .filter(|lang| !lang.is_empty())
}

/// The start and end of an element in milliseconds; the end may be stated by `dur`.
pub fn begin_and_end(diagnostics: &mut Diagnostics, node: &Node) -> (Option<u32>, Option<u32>) {
    let begin = time_attribute(diagnostics, node, "begin");
    let stated_end = time_attribute(diagnostics, node, "end");
    let lasts = time_attribute(diagnostics, node, "dur");
    let end = stated_end.or_else(|| Some(begin?.saturating_add(lasts?)));
    if let (Some(begin), Some(end)) = (begin, end)
        && begin > end
    {
        diagnostics.error(
            node.range().start,
            format_args!("this begins at {begin} ms, after its end at {end} ms"),
        );
        return (Some(begin), None);
    }
    (begin, end)
}

/// An attribute's time in milliseconds.
pub fn time_attribute(diagnostics: &mut Diagnostics, node: &Node, name: &str) -> Option<u32> {
    let named = |attribute: &Attribute| attribute.name() == name && attribute.namespace().is_none();
    let attribute = node.attributes().find(named)?;
    let millis = time::millis(attribute.value());
    let time_attribute = millis
        .and_then(|millis| u32::try_from(millis).ok())
        .filter(|millis| *millis <= LATEST_MS);
    if time_attribute.is_none() {
        let at = attribute.range().start;
        let value = ShortQuote(attribute.value());
        match millis {
            Some(_) => {
                diagnostics.error(at, format_args!("{value} is a time of more than six hours"))
            }
            None => diagnostics.error(
                at,
                format_args!("{value} is not a time; write one like 1:23.45, 83.45 or 83.45s"),
            ),
        }
    }
    time_attribute
}
