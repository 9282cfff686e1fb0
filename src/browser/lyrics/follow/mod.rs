//! Lines that follow a player.

mod follower;
mod listeners;
mod player;
mod reader;

pub(crate) use follower::LyricsFollower;
