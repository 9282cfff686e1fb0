//! Pixels to draw on.

use super::error::PictureError;
use resvg::tiny_skia::Pixmap;

/// Transparent pixels.
///
/// # Errors
/// [`PictureError::Render`] where they have no room.
pub fn pixmap(width: u32, height: u32) -> Result<Pixmap, PictureError> {
    Pixmap::new(width, height)
        .ok_or_else(|| PictureError::Render("there is no room for its pixels".to_owned()))
}
