//! Lyrics that follow a player, and the card's own one.

use crate::words::language::PlayerWords;
use crate::words::numbers::signed_tenths;

pub(super) const WORDS: PlayerWords = PlayerWords {
    play_from: |time| format!("Play from {time}"),
    back_to_line: "Back to the current line",
    offset: "Lyrics timing",
    earlier: "Earlier",
    later: "Later",
    offset_seconds: |ms| signed_tenths(ms) + " s",
    preview: "This is only a preview, so the lyrics don’t follow it.",
    other_length,
    ends_before,
    play_youtube: "Play on YouTube",
    player: "Player",
    close_player: "Close the player",
    loads_from: |host| format!("Loads from {host} when pressed"),
    no_player: "This page blocks the player. Listen here:",
};

fn other_length(player: &str, song: &str) -> String {
    format!(
        "The player’s recording is {player} long and the song {song}, so the lyrics don’t follow it."
    )
}

fn ends_before(player: &str, line: &str) -> String {
    format!(
        "The player ends at {player}, before the last line at {line}, so the lyrics don’t follow it."
    )
}
