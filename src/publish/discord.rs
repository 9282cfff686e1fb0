//! A page's preview in Discord, laid out by the page.
//!
//! [Component embeds](https://docs.discord.com/developers/link-previews/component-embeds): one
//! container of texts, pictures and buttons that are links. Where Discord cannot show it, it falls
//! back on Open Graph.

use super::head::ACCENT;
use super::preview::Preview;
use super::text::{cut, inert, plain};
use crate::embed::View;
use crate::publish::{Edition, Picture, Site};
use serde_json::{Value, json};

/// The most that Discord reads, in bytes, escapes at their full length.
pub const LIMIT: usize = 3_000;
/// The most that is written where anything can be left out.
const AIM: usize = 2_500;

const CONTAINER: u8 = 17;
const TEXT: u8 = 10;
const GALLERY: u8 = 12;
const ROW: u8 = 1;
const BUTTON: u8 = 2;
const LINK: u8 = 5;

/// A script element with the embed, or nothing where even the shortest is longer than [`LIMIT`].
pub fn discord(site: &Site, edition: &Edition, view: View, picture: &Picture) -> String {
    let alt = cut(&plain(&picture.alt), 420);
    let shorter = [(&*alt, true), ("", true), ("", false)];
    let embeds = shorter.map(|(alt, buttons)| {
        let image = edition.picture(site, picture);
        inert(&embed(site, edition, view, (&image, alt), buttons))
    });
    let aimed = embeds.iter().find(|embed| embed.len() <= AIM);
    let shortest = embeds.last().filter(|embed| embed.len() <= LIMIT);
    aimed.or(shortest).map_or_else(String::new, |embed| {
        format!("<script id=\"discord:component-embed\" type=\"application/json\">{embed}</script>")
    })
}

fn embed(
    site: &Site,
    edition: &Edition,
    view: View,
    (image, alt): (&str, &str),
    buttons: bool,
) -> Value {
    let pages = edition.pages(site);
    let Preview { title, description } = Preview::of(edition, view);
    let text = format!(
        "### [{}]({})\n{}",
        quoted(&title),
        pages.canonical(view),
        quoted(&description)
    );
    let mut item = json!({ "media": { "url": image } });
    if !alt.is_empty() {
        item["description"] = json!(alt);
    }
    let mut parts = vec![
        json!({ "type": TEXT, "content": text }),
        json!({ "type": GALLERY, "items": [item] }),
    ];
    if buttons {
        let words = edition.words;
        let others = View::ALL.into_iter().filter(|other| *other != view);
        let buttons = others.map(|other| {
            let label = match other {
                View::Chart => words.chart_tab,
                View::Lyrics => words.lyrics_tab,
                View::Credits => words.credits_tab,
            };
            json!({ "type": BUTTON, "style": LINK, "label": label, "url": pages.canonical(other) })
        });
        parts.push(json!({ "type": ROW, "components": buttons.collect::<Vec<_>>() }));
    }
    json!({ "component": { "type": CONTAINER, "accent_color": ACCENT, "components": parts } })
}

/// Text that Discord's Markdown takes as it is, and in which no address becomes a link.
fn quoted(text: &str) -> String {
    let marks = ['\\', '*', '_', '~', '`', '|', '<', '>', '[', ']', '#', '@'];
    let mut quoted = String::with_capacity(text.len());
    for letter in text.chars() {
        if marks.contains(&letter) {
            quoted.push('\\');
        }
        quoted.push(letter);
    }
    quoted.replace("://", "\\://")
}
