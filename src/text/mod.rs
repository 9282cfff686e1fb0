//! A song as plain text, for use outside the card: posts, titles, quotations.
//!
//! In: a [`Song`](crate::song::Song) and [`Words`](crate::words::Words). Out: text without markup.
//! Must not know: markup, addresses of a site, where the text goes.

mod daily;
mod monogram;
mod news;
mod post;
mod post_limit;
mod provenance;
mod quoted_lyrics;
mod rights_notice;
mod summary;
mod unbreakable;

pub use daily::{DailyKind, DailyPost, DailyRequest, NoPost, daily_post};
pub use monogram::monogram;
pub use news::news_post;
use post::{in_kst, one_line};
pub use post::{post, sentence};
pub use post_limit::PostLimit;
pub use provenance::{Provenance, provenance_of};
pub use quoted_lyrics::{
    copied_text, notices, shown_layers, song_name, text_of_lines, texts_of_lines,
};
pub use rights_notice::{RightsNotice, layer_name};
pub use summary::{Summary, artists};
pub use unbreakable::non_breaking;
