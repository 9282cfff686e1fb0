//! The players that lines follow: an `<audio>` or `<video>` of the page, or the card's own.

pub(crate) mod own;
mod playback;
mod youtube;

pub(crate) use playback::{CLOCK_EVENTS, FrameRequest, Player, find};
