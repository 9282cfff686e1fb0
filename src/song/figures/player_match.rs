//! Whether a player plays the recording that the lyrics are timed to; lines follow only then.

use crate::song::Song;

/// How far apart the lengths of the same recording may be.
const TOLERANCE_MS: u32 = 3000;

/// Whether the lines of a song follow a player.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlayerMatch {
    /// They follow.
    Follows,
    /// The player's recording has another length than the song.
    OtherLength {
        /// The player's length in milliseconds.
        player_ms: u32,
        /// The song's length in milliseconds.
        song_ms: u32,
    },
    /// The song states no length, and the player's recording ends before the last line starts.
    EndsBefore {
        /// The player's length in milliseconds.
        player_ms: u32,
        /// The start of the last line in milliseconds.
        line_ms: u32,
    },
    /// The player has only a part of the song.
    Preview,
}

impl Song {
    /// Compares the song with a player of this length in milliseconds, where the player knows it.
    pub fn match_player(&self, player_ms: Option<u32>, is_preview: bool) -> PlayerMatch {
        match (self.duration_ms, player_ms) {
            _ if is_preview => PlayerMatch::Preview,
            (Some(song_ms), Some(player_ms)) if song_ms.abs_diff(player_ms) > TOLERANCE_MS => {
                PlayerMatch::OtherLength { player_ms, song_ms }
            }
            (None, Some(player_ms)) => match self.last_line_start_ms() {
                Some(line_ms) if line_ms > player_ms.saturating_add(TOLERANCE_MS) => {
                    PlayerMatch::EndsBefore { player_ms, line_ms }
                }
                _ => PlayerMatch::Follows,
            },
            _ => PlayerMatch::Follows,
        }
    }

    fn last_line_start_ms(&self) -> Option<u32> {
        // Lines are in the order of their times.
        let mut lines = self.lyrics.as_ref()?.lines.iter().rev();
        lines.find_map(|line| line.start_ms)
    }
}
