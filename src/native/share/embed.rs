//! The page for iframes: what its script and its style say, and where its other languages are.
//!
//! The script speaks [WordPress's protocol for embeds][wordpress] and a plain one for every other
//! page. All messages are plain objects, sent to whatever page frames the card.
//!
//! | From | Message | |
//! |---|---|---|
//! | card | `{ message: "height", value, secret }` | pixels; where the address has a secret |
//! | card | `{ message: "link", value, secret }` | an address of this host that the reader wants |
//! | card | `{ type: "songcard:resize", v: 1, id, height }` | pixels; `id` is the song's name |
//! | card | `{ sentinel: "amp", type: "embed-size", height }` | the same for [AMP][amp] |
//! | page | `{ message: "ready", secret }` | is answered with the height |
//! | page | `{ type: "songcard:set", v: 1, theme?, lang?, view?, timeMs? }` | likewise, when it is done |
//!
//! [wordpress]: https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
//! [amp]: https://amp.dev/documentation/components/amp-iframe

use super::Edition;
use crate::contract::Pages;
use crate::native::script::script;
use crate::native::style::without_comments;
use sha2::{Digest, Sha256};

/// What stands between the tags of the one `<script>` in the head, before everything that it
/// concerns. It expects `<main id="songcard-embed">` with one `<song-card>`, and `lang` and
/// `data-editions` on `<html>`.
pub fn embed_script() -> String {
    script(include_str!("../../contract/embed.js"))
}

/// What stands between the tags of the page's own `<style>`.
pub fn embed_style() -> String {
    without_comments(include_str!("../../../style/embed.css"))
}

/// The value of `data-editions`: each language with the address of its page for iframes, relative
/// to this edition's.
pub fn editions(edition: &Edition) -> String {
    let root = if edition.is_home() { "../" } else { "../../" };
    let one = |(place, tag): (usize, &&str)| {
        let variant = (place > 0).then_some(*tag);
        format!("{tag} {}", Pages::new(root, variant).embed())
    };
    let all = edition.tags.iter().enumerate().map(one);
    all.collect::<Vec<_>>().join(" ")
}

/// A source expression that allows exactly this inline script or style, for a
/// [content security policy](https://www.w3.org/TR/CSP3/#grammardef-hash-source).
pub fn allowance(text: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(text)))
}

/// [RFC 4648](https://www.rfc-editor.org/rfc/rfc4648#section-4), with padding.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let byte = |at: usize| u32::from(three.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let letter = LETTERS[(bits >> (18 - 6 * place) & 63) as usize];
            text.push(if place <= three.len() {
                char::from(letter)
            } else {
                '='
            });
        }
    }
    text
}
