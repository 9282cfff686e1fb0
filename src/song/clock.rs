//! Whether a player plays this very song: only then do its lines follow it.

use crate::song::Song;

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
    /// The player ends before the last line of a song whose length is not stated. Both in milliseconds.
    EndsBefore {
        player_ms: u32,
        line_ms: u32,
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
            (None, Some(player_ms)) => match self.last_start() {
                Some(line_ms) if line_ms > player_ms.saturating_add(LEEWAY_MS) => {
                    Clock::EndsBefore { player_ms, line_ms }
                }
                _ => Clock::Followed,
            },
            _ => Clock::Followed,
        }
    }

    /// When the last line starts, in milliseconds; lines stand in the order of their times.
    fn last_start(&self) -> Option<u32> {
        let mut lines = self.lyrics.as_ref()?.lines.iter().rev();
        lines.find_map(|line| line.start_ms)
    }
}
