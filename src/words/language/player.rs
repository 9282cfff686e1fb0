//! Lyrics that follow a player, and the card's own one.

/// Lyrics that follow a player, and the card's own one.
pub struct PlayerWords {
    /// The button with a line's time: `Play from 1:05`.
    pub play_from: fn(&str) -> String,
    /// The button that scrolls back to the current line.
    pub back_to_line: &'static str,
    /// The label of the correction of line times.
    pub offset: &'static str,
    /// The button that moves the lines earlier.
    pub earlier: &'static str,
    /// The button that moves the lines later.
    pub later: &'static str,
    /// The correction in milliseconds, shown in seconds: `+0.3 s`.
    pub offset_seconds: fn(i32) -> String,
    /// Why lines do not follow a preview.
    pub preview: &'static str,
    /// Why lines do not follow a player, from the player's length and the song's.
    pub other_length: fn(&str, &str) -> String,
    /// Why lines do not follow a player, from the player's length and the start of the last line.
    pub ends_before: fn(&str, &str) -> String,
    /// The button that opens the YouTube player.
    pub play_youtube: &'static str,
    /// The label of the bar while the card plays a file.
    pub player: &'static str,
    /// The button that closes it.
    pub close_player: &'static str,
    /// From which host that button will load.
    pub loads_from: fn(&str) -> String,
    /// The text before the address of a recording that the page blocks.
    pub no_player: &'static str,
}
