//! Plain text: posts, quotations.

mod posts;
mod quoted_lyrics;
mod unbreakable;
