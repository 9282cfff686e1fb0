//! Whether a player plays this very song: only then do its lines follow it.

use super::Song;

/// How far the lengths of the same recording may be apart.
const LEEWAY_MS: u32 = 3000;

/// What a player's clock means for the lines of a song.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    Followed,
    /// Both in milliseconds.
    OtherLength {
        player_ms: u32,
        song_ms: u32,
    },
    /// The player has a part of the song only.
    Preview,
}

impl Song {
    /// Judges a player by its length in milliseconds, where it knows one, and by what is said of it.
    pub fn clock(&self, player_ms: Option<u32>, preview: bool) -> Clock {
        match (self.duration_ms, player_ms) {
            _ if preview => Clock::Preview,
            (Some(song_ms), Some(player_ms)) if song_ms.abs_diff(player_ms) > LEEWAY_MS => {
                Clock::OtherLength { player_ms, song_ms }
            }
            _ => Clock::Followed,
        }
    }
}
