//! The names of TTML as Apple and AMLL write it, and where they stand.

use super::{LATEST_MS, time};
use crate::import::remark::{Quoted, Remarks};
use roxmltree::{Attribute, Node};

pub const TTML: &str = "http://www.w3.org/ns/ttml";
const METADATA: &str = "http://www.w3.org/ns/ttml#metadata";
const STYLING: &str = "http://www.w3.org/ns/ttml#styling";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Whether this is the element of that name. In lyrics no two name spaces have the same.
pub fn is(node: &Node, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

/// An attribute of Apple's: every tool has its own name for their name space, so it is found in any that
/// is not one of TTML's or XML's own.
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

/// The element's language; an empty one is none.
pub fn lang<'a>(node: &Node<'a, '_>) -> Option<&'a str> {
    xml(node, "lang")
        .map(str::trim)
        .filter(|lang| !lang.is_empty())
}

/// When an element begins and ends, in milliseconds; `dur` stands for `end`.
pub fn span(remarks: &mut Remarks, node: &Node) -> (Option<u32>, Option<u32>) {
    let begin = moment(remarks, node, "begin");
    let end = moment(remarks, node, "end");
    let lasts = moment(remarks, node, "dur");
    let end = end.or_else(|| Some(begin?.saturating_add(lasts?)));
    if let (Some(begin), Some(end)) = (begin, end)
        && begin > end
    {
        remarks.fault(
            node.range().start,
            format_args!("this begins at {begin} ms, after its end at {end} ms"),
        );
        return (Some(begin), None);
    }
    (begin, end)
}

/// The milliseconds of an attribute that is a time.
pub fn moment(remarks: &mut Remarks, node: &Node, name: &str) -> Option<u32> {
    let named = |attribute: &Attribute| attribute.name() == name && attribute.namespace().is_none();
    let attribute = node.attributes().find(named)?;
    let millis = time::millis(attribute.value());
    let moment = millis
        .and_then(|millis| u32::try_from(millis).ok())
        .filter(|millis| *millis <= LATEST_MS);
    if moment.is_none() {
        let at = attribute.range().start;
        let value = Quoted(attribute.value());
        match millis {
            Some(_) => remarks.fault(at, format_args!("{value} is a time of more than six hours")),
            None => remarks.fault(
                at,
                format_args!("{value} is not a time; write one like 1:23.45, 83.45 or 83.45s"),
            ),
        }
    }
    moment
}
