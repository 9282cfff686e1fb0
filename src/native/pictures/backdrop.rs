//! What pictures of a song have in common, their ground and their cover, as pixels.

use super::canvas::Drawing;
use super::error::PictureError;
use super::fonts::Fonts;
use super::transparent::pixmap;
use resvg::tiny_skia::{Pixmap, Transform};
use std::cell::RefCell;

/// The backdrops of the last pictures that were drawn, one for each size: up to six pictures of a song are drawn over the
/// same one, so it is painted only once.
#[derive(Default)]
pub struct Backdrops(RefCell<Vec<Backdrop>>);

struct Backdrop {
    /// The drawing of `pixels`.
    svg: String,
    pixels: Pixmap,
    /// What a picture is painted on. It is kept, since new memory of this size takes longer to get than to fill.
    copy: Pixmap,
}

impl Backdrops {
    /// What `paint` returns for a copy of this drawing's backdrop.
    ///
    /// # Errors
    /// [`PictureError::Render`] with resvg's message, or that of `paint`.
    pub fn paint_over<T>(
        &self,
        drawing: &Drawing,
        fonts: &Fonts,
        paint: impl FnOnce(&mut Pixmap) -> Result<T, PictureError>,
    ) -> Result<T, PictureError> {
        let mut backdrops = self.0.borrow_mut();
        let size = drawing.size;
        let known = backdrops
            .iter()
            .position(|backdrop| (backdrop.copy.width(), backdrop.copy.height()) == size);
        let at = match known {
            Some(at) => at,
            None => {
                backdrops.push(Backdrop::new(size)?);
                backdrops.len() - 1
            }
        };
        let backdrop = &mut backdrops[at];
        let svg = drawing.backdrop();
        if backdrop.svg != svg {
            let tree = fonts.tree(&svg)?;
            fill_ground(&mut backdrop.pixels, drawing, fonts)?;
            resvg::render(&tree, Transform::identity(), &mut backdrop.pixels.as_mut());
            backdrop.svg = svg;
        }
        let pixels = backdrop.pixels.data();
        backdrop.copy.data_mut().copy_from_slice(pixels);
        paint(&mut backdrop.copy)
    }
}

impl Backdrop {
    fn new((width, height): (u32, u32)) -> Result<Backdrop, PictureError> {
        Ok(Backdrop {
            svg: String::new(),
            pixels: pixmap(width, height)?,
            copy: pixmap(width, height)?,
        })
    }
}

/// The gradient from top to bottom. Only a column of it is painted and each of its pixels repeated for a row: pixel by
/// pixel, a gradient takes longer than all that is on it.
fn fill_ground(pixels: &mut Pixmap, drawing: &Drawing, fonts: &Fonts) -> Result<(), PictureError> {
    let (width, height) = drawing.size;
    let mut column = pixmap(1, height)?;
    let tree = fonts.tree(&drawing.ground_column(height))?;
    resvg::render(&tree, Transform::identity(), &mut column.as_mut());
    let rows = pixels.pixels_mut().chunks_exact_mut(width as usize);
    for (row, pixel) in rows.zip(column.pixels()) {
        row.fill(*pixel);
    }
    Ok(())
}
