//! What draws the pictures of a song.

use super::edition::Edition;
use super::picture::{DrawnPicture, DrawnPoster};
use crate::embed::{PosterShape, View};

/// Draws the pictures of a song.
pub trait DrawPictures {
    /// Why a picture could not be drawn.
    type Error;

    /// The preview of a view.
    ///
    /// # Errors
    /// Where it cannot be drawn.
    fn preview(&self, edition: &Edition, view: View) -> Result<DrawnPicture, Self::Error>;

    /// A poster.
    ///
    /// # Errors
    /// Where it cannot be drawn.
    fn poster(&self, edition: &Edition, shape: PosterShape) -> Result<DrawnPoster, Self::Error>;
}
