//! The layout of a page's link preview in Discord.
//!
//! [Component embeds](https://docs.discord.com/developers/link-previews/component-embeds): one
//! container with text, a picture and link buttons. Where Discord cannot show it, it falls back to Open Graph.

use super::head::accent;
use super::preview::Preview;
use super::text::{plain, script_safe_json, truncate};
use crate::embed::View;
use crate::markup::{El, html};
use crate::publish::{Edition, Picture, Site};
use serde_json::{Value, json};

/// The longest JSON that Discord reads, in bytes, counted with its escapes.
pub const LIMIT_BYTES: usize = 3_000;
/// Above this many bytes the picture's description and then the buttons are left out.
const TARGET_BYTES: usize = 2_500;

// Discord's numbers of component types, and of the button style that is a link.
const CONTAINER: u8 = 17;
const TEXT: u8 = 10;
const GALLERY: u8 = 12;
const ACTION_ROW: u8 = 1;
const BUTTON: u8 = 2;
const LINK: u8 = 5;

/// A script element with the embed; `None` where even the shortest form is longer than [`LIMIT_BYTES`].
pub fn discord(site: &Site, edition: &Edition, view: View, picture: &Picture) -> Option<El> {
    let alt = truncate(&plain(&picture.alt), 420);
    let forms = [(&*alt, true), ("", true), ("", false)];
    let embeds = forms.map(|(alt, has_buttons)| {
        let image = edition.picture(site, picture);
        script_safe_json(&embed(site, edition, view, (&image, alt), has_buttons))
    });
    let first_short = embeds.iter().find(|embed| embed.len() <= TARGET_BYTES);
    let shortest = embeds.last().filter(|embed| embed.len() <= LIMIT_BYTES);
    let embed = first_short.or(shortest)?;
    let script = html::script()
        .attr("id", "discord:component-embed")
        .attr("type", "application/json");
    Some(script.child(embed.clone()))
}

fn embed(
    site: &Site,
    edition: &Edition,
    view: View,
    (image, alt): (&str, &str),
    has_buttons: bool,
) -> Value {
    let pages = edition.pages(site);
    let Preview { title, description } = Preview::of(edition, view);
    let text = format!(
        "### [{}]({})\n{}",
        escape_markdown(&title),
        pages.canonical(view),
        escape_markdown(&description)
    );
    let mut item = json!({ "media": { "url": image } });
    if !alt.is_empty() {
        item["description"] = json!(alt);
    }
    let mut parts = vec![
        json!({ "type": TEXT, "content": text }),
        json!({ "type": GALLERY, "items": [item] }),
    ];
    if has_buttons {
        let words = edition.words;
        let others = View::ALL.into_iter().filter(|other| *other != view);
        let buttons = others.map(|other| {
            let label = match other {
                View::Chart => words.card.chart_tab,
                View::Lyrics => words.card.lyrics_tab,
                View::Credits => words.card.credits_tab,
            };
            json!({ "type": BUTTON, "style": LINK, "label": label, "url": pages.canonical(other) })
        });
        parts.push(json!({ "type": ACTION_ROW, "components": buttons.collect::<Vec<_>>() }));
    }
    json!({ "component": { "type": CONTAINER, "accent_color": accent(&edition.song).rgb(), "components": parts } })
}

/// Text with the characters of Discord's Markdown escaped, and `://` too, so that addresses do not become links.
fn escape_markdown(text: &str) -> String {
    let marks = ['\\', '*', '_', '~', '`', '|', '<', '>', '[', ']', '#', '@'];
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        if marks.contains(&letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped.replace("://", "\\://")
}
