//! What pictures of a song have in common, their ground and their cover, as pixels.

use super::canvas::Drawing;
use super::fonts::Fonts;
use super::transparent::pixmap;
use crate::native::Error;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::Size;
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
        let mut pixels = ground(drawing, fonts, tree.size())?;
        resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        painted.push((svg, pixels.clone()));
        Ok(pixels)
    }
}

/// The gradient from the upper left to the lower right corner. Every row is the one above it, moved to the left by the ratio
/// of height and width, so a single longer row is painted: pixel by pixel, a gradient takes longer than all that is on it.
fn ground(drawing: &Drawing, fonts: &Fonts, size: Size) -> Result<Pixmap, Error> {
    let (width, height) = (size.to_int_size().width(), size.to_int_size().height());
    let offset = |y: u32| (y as f32 * size.height() / size.width()).round() as u32;
    let length = width + offset(height - 1);
    let mut row = pixmap(length, 1)?;
    let tree = fonts.tree(&drawing.ground_row(length))?;
    resvg::render(&tree, Transform::identity(), &mut row.as_mut());
    let mut pixels = pixmap(width, height)?;
    let bytes = |pixel: u32| pixel as usize * 4;
    let rows = pixels.data_mut().chunks_exact_mut(bytes(width));
    for (y, pixels) in (0..height).zip(rows) {
        let start = bytes(offset(y));
        pixels.copy_from_slice(&row.data()[start..start + bytes(width)]);
    }
    Ok(pixels)
}
