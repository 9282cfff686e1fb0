//! A song as plain text, for whatever is outside the card: posts, titles, quotations.
//!
//! In: a [`Song`](crate::song::Song) and [`Words`](crate::words::Words). Out: text without markup.
//! Must not know: markup, addresses of a site, where the text goes.

mod post;
mod provenance;
mod quoted_lyrics;
mod rights_notice;
mod summary;
mod unbreakable;

pub use post::{Room, post, sentence};
pub use provenance::{Provenance, told};
pub use quoted_lyrics::{copied_text, named, notices, seen, text_of_lines, texts_of_lines};
pub use rights_notice::{RightsNotice, layer_name};
pub use summary::{Summary, artists};
pub use unbreakable::together;
