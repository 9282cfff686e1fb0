//! The card on the home page with its switches and its code.

use super::phrases::{Phrases, phrases};
use super::snippet::{fallback, height, snippet};
use crate::embed::{Size, Theme};
use crate::markup::{El, html};
use crate::publish::card::{card, pages, quotation, shadow_root};
use crate::publish::{Edition, Picture, Site};
use crate::words::Words;

/// The accents that are offered besides the song's own, in the order of [`Phrases::accents`].
const ACCENTS: [&str; 5] = ["#1f6feb", "#0a7d6c", "#d9480f", "#c2185b", "#5d5d6e"];

/// The card, on a page whose site's folder is at `root`.
pub fn live_card(edition: &Edition, picture: &Picture, root: &str) -> El {
    let song = format!("{root}{}/", edition.name);
    let pages = pages(edition, &song);
    let view = edition.first_view();
    let painted = card(edition, Size::Full, view, pages, picture, false);
    html::custom_element("song-card")
        .attr("src", song)
        .attr("lang", edition.words.tag)
        .child(shadow_root(painted, None))
        .child(quotation(edition))
}

/// The switches, which change the card and its code.
pub fn switches(site: &Site, words: &'static Words, editions: &[Edition]) -> El {
    let phrases = phrases(words);
    let Phrases {
        theme,
        themes,
        size,
        sizes,
        words_in,
        accent,
        ..
    } = phrases;
    let theme_buttons = Theme::ALL
        .into_iter()
        .zip(themes)
        .map(|(value, name)| choice("theme", value.name(), name, value == Theme::default()));
    let all_sizes = [Size::Full, Size::Standard, Size::Compact];
    let size_buttons = all_sizes.into_iter().zip(sizes).map(|(value, name)| {
        choice("size", value.name(), name, value == Size::default())
            .attr("data-height", height(value).to_string())
    });
    let languages = editions.iter().map(|edition| {
        let (tag, name) = (
            edition.words.tag,
            super::phrases::phrases(edition.words).language,
        );
        choice("lang", tag, name, tag == words.tag)
            .attr("lang", tag)
            .attr("data-link", fallback(site, edition))
    });
    html::section()
        .class("switches")
        .attr("aria-label", phrases.try_it)
        .child(html::h2().child(phrases.try_it))
        .child(group(
            "theme",
            theme,
            html::div().class("segmented").children(theme_buttons),
        ))
        .child(group(
            "size",
            size,
            html::div().class("segmented").children(size_buttons),
        ))
        .child(group(
            "lang",
            words_in,
            html::div().class("segmented").children(languages),
        ))
        .child(group("accent", accent, accents(words)))
}

/// The code of the card, with the button that copies it.
pub fn code(site: &Site, words: &'static Words, edition: &Edition) -> El {
    let phrases = phrases(words);
    let copy = html::button()
        .class("button")
        .attr("type", "button")
        .attr("id", "copy")
        .attr("data-copied", phrases.copied)
        .attr("data-failed", phrases.not_copied)
        .child(phrases.copy);
    let status = html::span()
        .class("hidden")
        .attr("id", "copy-status")
        .attr("role", "status");
    let heading = html::div()
        .class("code-heading")
        .child(html::h2().child(phrases.code))
        .child(copy)
        .child(status);
    html::section()
        .class("code")
        .attr("aria-label", phrases.code)
        .child(heading)
        .child(snippet(site, edition))
}

fn accents(words: &Words) -> El {
    let Phrases {
        accents,
        other_colour,
        ..
    } = phrases(words);
    let values = std::iter::once("").chain(ACCENTS);
    let buttons = values.zip(accents).map(|(value, name)| {
        let dot = (!value.is_empty()).then(|| format!("background:{value}"));
        html::button()
            .class("swatch")
            .attr("type", "button")
            .attr("data-name", "accent")
            .attr("data-value", value)
            .attr(
                "aria-pressed",
                if value.is_empty() { "true" } else { "false" },
            )
            .attr("aria-label", *name)
            .attr("title", *name)
            .attr("style", dot)
    });
    let other = html::input()
        .class("swatch")
        .attr("type", "color")
        .attr("id", "accent")
        .attr("value", "#5a3fd0")
        .attr("aria-label", *other_colour)
        .attr("title", *other_colour);
    html::div().class("swatches").children(buttons).child(other)
}

/// A name and the choices below it.
fn group(id: &'static str, name: &'static str, choices: El) -> El {
    let id = format!("switch-{id}");
    html::div()
        .class("switch")
        .attr("role", "group")
        .attr("aria-labelledby", id.clone())
        .child(html::span().attr("id", id).child(name))
        .child(choices)
}

fn choice(attribute: &'static str, value: &'static str, name: &'static str, chosen: bool) -> El {
    html::button()
        .attr("type", "button")
        .attr("data-name", attribute)
        .attr("data-value", value)
        .attr("aria-pressed", if chosen { "true" } else { "false" })
        .child(name)
}
