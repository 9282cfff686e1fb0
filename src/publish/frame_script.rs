//! The script of the page for iframes.
//!
//! It implements [WordPress's protocol for embeds][wordpress] and a simpler one for all other pages. Messages are
//! plain objects, sent with `postMessage` to the parent page, whatever its origin.
//!
//! | From | Message | |
//! |---|---|---|
//! | card | `{ message: "height", value, secret }` | pixels; where the address has a secret |
//! | card | `{ message: "link", value, secret }` | an address on this host that the reader opens |
//! | card | `{ type: "songcard:resize", v: 1, id, height }` | pixels; `id` is the song's name |
//! | card | `{ sentinel: "amp", type: "embed-size", height }` | the same for [AMP][amp] |
//! | page | `{ message: "ready", secret }` | the card answers with its height |
//! | page | `{ type: "songcard:set", v: 1, theme?, lang?, view?, timeMs? }` | the card answers with its height, once it has changed |
//!
//! [wordpress]: https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
//! [amp]: https://amp.dev/documentation/components/amp-iframe

use super::page::SLASH;
use super::script::compact_script;

/// The text of the one `<script>` in the head of a page for iframes. It expects one `<song-card>`, and on `<html>`
/// the attributes `lang` and `data-editions`: pairs of a language tag and the relative address of this page in that
/// language, separated by spaces.
pub fn frame_script() -> String {
    compact_script(SLASH) + &compact_script(include_str!("../scripts/frame.js"))
}
