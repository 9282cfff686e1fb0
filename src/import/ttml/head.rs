//! The head: singers, writers, and texts of lines by their keys.

use super::document::TtmlFile;
use super::names::{is_element, lang, xml};
use crate::check::Diagnostics;
use crate::import::parsed_lyrics::ParsedSinger;
use crate::song::{Keyword, LayerRole, SingerKind};
use roxmltree::Node;
use std::collections::HashSet;

/// The most singers of a file. A choir counts as one.
const MOST_SINGERS: usize = 100;

/// The texts of one language in the head.
pub struct HeadTexts<'a, 'input> {
    pub role: LayerRole,
    pub lang: Option<&'a str>,
    pub element: Node<'a, 'input>,
}

/// Parses the head, and warns of entries that are ignored.
pub fn read<'a, 'input>(
    diagnostics: &mut Diagnostics,
    head: Node<'a, 'input>,
    ttml: &mut TtmlFile,
    singers: &mut Vec<ParsedSinger>,
) -> Vec<HeadTexts<'a, 'input>> {
    let mut head_texts = Vec::new();
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
                diagnostics.error(
                    node.range().start,
                    format_args!("the file has more than {MOST_SINGERS} singers"),
                );
                break;
            }
            "agent" => singers.extend(singer(diagnostics, node, &mut ids)),
            "songwriter" => ttml.songwriters.extend(text()),
            "translation" | "transliteration" => head_texts.push(HeadTexts {
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
                    // The id of the account with that name.
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
        let names = left.join(", ");
        diagnostics.warning(
            at,
            format_args!("what the head says about {names} is ignored"),
        );
    }
    head_texts
}

fn singer(
    diagnostics: &mut Diagnostics,
    node: Node,
    ids: &mut HashSet<String>,
) -> Option<ParsedSinger> {
    let at = node.range().start;
    let id = xml(&node, "id").map(str::trim).unwrap_or_default();
    if id.is_empty() || !ids.insert(id.to_owned()) {
        diagnostics.warning(at, format_args!("this agent has no id; it is ignored"));
        return None;
    }
    let name = node
        .children()
        .find(|child| is_element(child, "name"))
        .and_then(words);
    if name.is_none() {
        diagnostics.warning(
            at,
            format_args!("the agent “{id}” has no name, so none is shown where it sings; write its name in /lyrics/singers"),
        );
    }
    let stated = node.attribute("type");
    let kind = stated.and_then(SingerKind::from_word);
    if let Some(stated) = stated.filter(|_| kind.is_none()) {
        diagnostics.warning(
            at,
            format_args!(
                "“{stated}” is not a kind of singer; the agent “{id}” is read without one"
            ),
        );
    }
    Some(ParsedSinger {
        id: id.to_owned(),
        name,
        kind,
    })
}

/// The text of an element with its children; `None` if it is empty.
fn words(node: Node) -> Option<String> {
    let texts = node.descendants().filter(Node::is_text);
    let text: String = texts.filter_map(|text| text.text()).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}
