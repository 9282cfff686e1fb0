//! Lyrics that are shared.

/// Lyrics that are shared.
pub struct LineSharingWords {
    /// The button that starts the choice of lines to share.
    pub share_lines: &'static str,
    /// The button that copies the chosen lines.
    pub copy_text: &'static str,
    /// How many lines are chosen, and how many may be if there is a limit.
    pub lines_picked: fn(usize, Option<usize>) -> String,
    /// The button that makes an image of the chosen lines.
    pub lines_image: &'static str,
    /// The results of that button: saved, too many lines, impossible in this browser.
    pub image_results: [&'static str; 3],
}
