//! The head: singers, writers, and texts that belong to lines by their keys.

use super::Ttml;
use super::names::{is, lang, xml};
use crate::import::remark::Remarks;
use crate::import::sheet::Singer;
use crate::song::{LayerRole, SingerKind};
use roxmltree::Node;
use std::collections::HashSet;

/// The most singers of a file. A choir is one.
const MOST_SINGERS: usize = 100;

/// Texts of one language in the head.
pub struct Aside<'a, 'input> {
    pub role: LayerRole,
    pub lang: Option<&'a str>,
    pub element: Node<'a, 'input>,
}

/// Reads the head; what is left out of it is named.
pub fn read<'a, 'input>(
    remarks: &mut Remarks,
    head: Node<'a, 'input>,
    ttml: &mut Ttml,
    singers: &mut Vec<Singer>,
) -> Vec<Aside<'a, 'input>> {
    let mut asides = Vec::new();
    let mut ids = HashSet::new();
    let mut left: Vec<&str> = Vec::new();
    let mut first = None;
    for node in head.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        let text = || words(node);
        let mut leave = |name| {
            first.get_or_insert(node.range().start);
            if left.len() < 20 && !left.contains(&name) {
                left.push(name);
            }
        };
        match name {
            "title" => ttml.titles.extend(text()),
            "agent" if singers.len() == MOST_SINGERS => {
                remarks.fault(
                    node.range().start,
                    format_args!("the file has more than {MOST_SINGERS} singers"),
                );
                break;
            }
            "agent" => singers.extend(singer(remarks, node, &mut ids)),
            "songwriter" => ttml.songwriters.extend(text()),
            "translation" | "transliteration" => asides.push(Aside {
                role: match name {
                    "translation" => LayerRole::Translation,
                    _ => LayerRole::Romanization,
                },
                lang: lang(&node),
                element: node,
            }),
            "meta" => {
                let value = node.attribute("value").unwrap_or_default().trim();
                match node.attribute("key") {
                    Some("musicName") => ttml.titles.push(value.to_owned()),
                    Some("ttmlAuthorGithubLogin") => ttml.by.push(value.to_owned()),
                    // The number of the account that the name belongs to.
                    Some("ttmlAuthorGithub") | None => {}
                    Some(key) if !value.is_empty() => leave(key),
                    Some(_) => {}
                }
            }
            "desc" | "copyright" | "item" => leave(name),
            _ => {}
        }
    }
    if let Some(at) = first {
        let left = left.join(", ");
        remarks.warn(
            at,
            format_args!("what the head says about {left} is ignored"),
        );
    }
    asides
}

fn singer(remarks: &mut Remarks, node: Node, ids: &mut HashSet<String>) -> Option<Singer> {
    let at = node.range().start;
    let id = xml(&node, "id").map(str::trim).unwrap_or_default();
    if id.is_empty() || !ids.insert(id.to_owned()) {
        remarks.warn(at, format_args!("this agent has no id; it is ignored"));
        return None;
    }
    let name = node.children().find(|child| is(child, "name"));
    let name = name.and_then(words);
    if name.is_none() {
        remarks.warn(
            at,
            format_args!("the agent “{id}” has no name, so none is shown where it sings; write its name in /lyrics/singers"),
        );
    }
    let stated = node.attribute("type");
    let kinds = SingerKind::NAMES;
    let kind = kinds.iter().find(|(name, _)| stated == Some(name));
    if let Some(stated) = stated.filter(|_| kind.is_none()) {
        remarks.warn(
            at,
            format_args!(
                "“{stated}” is not a kind of singer; the agent “{id}” is read without one"
            ),
        );
    }
    Some(Singer {
        id: id.to_owned(),
        name,
        kind: kind.map(|(_, kind)| *kind),
    })
}

/// The text of an element and its children, where there is any.
fn words(node: Node) -> Option<String> {
    let texts = node.descendants().filter(Node::is_text);
    let text: String = texts.filter_map(|text| text.text()).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}
