//! Plain text: posts, quotations.

mod daily_posts;
mod posts;
mod quoted_lyrics;
mod unbreakable;
