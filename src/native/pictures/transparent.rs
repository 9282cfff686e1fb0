//! Pixels to draw on.

use crate::native::Error;
use resvg::tiny_skia::Pixmap;

/// Transparent pixels.
///
/// # Errors
/// [`Error::Render`] where they have no room.
pub fn pixmap(width: u32, height: u32) -> Result<Pixmap, Error> {
    Pixmap::new(width, height)
        .ok_or_else(|| Error::Render("there is no room for its pixels".to_owned()))
}
