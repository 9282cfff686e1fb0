//! A drawing laid out by resvg, and its pixels as PNG.

use super::fonts::Fonts;
use super::sheet::Emoji;
use crate::publish::PICTURE_SIZE;
use resvg::usvg::{Font, FontFamily, FontResolver, Options, Transform, Tree};
use resvg::{render, tiny_skia::Pixmap};

impl Fonts {
    /// A drawing with its text laid out, as resvg understands it.
    ///
    /// # Errors
    /// One sentence with what resvg found.
    pub fn tree(&self, svg: &str) -> Result<Tree, String> {
        let select = |font: &Font, _: &mut _| {
            let FontFamily::Named(family) = font.families().first()? else {
                return None;
            };
            let face = self.face(family, font.weight() >= 600)?;
            Some(self.faces[face].id)
        };
        let options = Options {
            fontdb: self.database.clone(),
            font_resolver: FontResolver {
                select_font: Box::new(select),
                select_fallback: Box::new(|_, _, _| None),
            },
            ..Options::default()
        };
        Tree::from_str(svg, &options).map_err(|error| format!("its drawing is not an SVG: {error}"))
    }
}

/// The drawing in pixels, as PNG.
///
/// # Errors
/// One sentence with what was found.
pub fn png(tree: &Tree, emoji: &[Emoji], fonts: &Fonts) -> Result<Vec<u8>, String> {
    let (width, height) = PICTURE_SIZE;
    let mut pixels = Pixmap::new(width, height).ok_or("there is no room for its pixels")?;
    render(tree, Transform::identity(), &mut pixels.as_mut());
    for run in emoji {
        fonts.draw_emoji(run, &mut pixels);
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgba);
    // Flat colours: without a filter it is smaller than with one, and written in half the time.
    encoder.set_compression(png::Compression::Balanced);
    encoder.set_filter(png::Filter::NoFilter);
    let said = |error: png::EncodingError| format!("it cannot be written as PNG: {error}");
    let mut writer = encoder.write_header().map_err(said)?;
    writer.write_image_data(pixels.data()).map_err(said)?;
    writer.finish().map_err(said)?;
    Ok(bytes)
}
