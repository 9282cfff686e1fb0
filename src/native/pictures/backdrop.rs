//! What pictures of a song have in common, their ground and their cover, as pixels.

use super::canvas::Drawing;
use super::fonts::Fonts;
use super::transparent::pixmap;
use crate::native::Error;
use resvg::tiny_skia::{Pixmap, Transform};
use std::cell::RefCell;

/// The backdrops of one song, each with its drawing. There is one for each size of picture, and up to six pictures are
/// drawn over each, so it is painted only once.
#[derive(Default)]
pub struct Backdrops(RefCell<Vec<(String, Pixmap)>>);

impl Backdrops {
    /// A copy of this drawing's backdrop.
    ///
    /// # Errors
    /// [`Error::Render`] with resvg's message.
    pub fn copy_for(&self, drawing: &Drawing, fonts: &Fonts) -> Result<Pixmap, Error> {
        let svg = drawing.backdrop();
        let mut painted = self.0.borrow_mut();
        if let Some((_, pixels)) = painted.iter().find(|(other, _)| *other == svg) {
            return Ok(pixels.clone());
        }
        let tree = fonts.tree(&svg)?;
        let size = tree.size().to_int_size();
        let mut pixels = pixmap(size.width(), size.height())?;
        resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        painted.push((svg, pixels.clone()));
        Ok(pixels)
    }
}
