//! The script of the page for iframes.
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

use super::page::SLASH;
use super::script::script;

/// What stands between the tags of the one `<script>` in the head, before everything that it
/// concerns. It expects one `<song-card>`, and on `<html>` its `lang` and `data-editions`: pairs of
/// a language and the relative address of this page in it.
pub fn embed_script() -> String {
    script(SLASH) + &script(include_str!("../scripts/frame.js"))
}
