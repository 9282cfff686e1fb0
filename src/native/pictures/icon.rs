//! The icon for home screens, as PNG.

use super::Fonts;
use super::error::PictureError;
use super::render;
use crate::publish::{ICON, ICON_SIZE};

/// The icon's bytes. Its corners are filled, since systems cut icons to shapes of their own.
///
/// # Errors
/// [`PictureError::Render`] with the message of resvg or of the encoder.
pub fn icon_png(fonts: &Fonts) -> Result<Vec<u8>, PictureError> {
    let filled = ICON.replace(" rx=\"14\"", "");
    render::scaled_png(&fonts.tree(&filled)?, ICON_SIZE)
}
