//! Renders a drawing to PNG or JPEG with resvg.

use super::canvas::Emoji;
use super::fonts::Fonts;
use crate::native::Error;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, RgbaImage};
use resvg::usvg::{Font, FontFamily, FontResolver, Options, Transform, Tree};
use resvg::{render, tiny_skia::Pixmap};

impl Fonts {
    /// The drawing as parsed by resvg.
    ///
    /// # Errors
    /// [`Error::Render`] with resvg's message.
    pub fn tree(&self, svg: &str) -> Result<Tree, Error> {
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
        Tree::from_str(svg, &options)
            .map_err(|error| Error::Render(format!("its drawing is not an SVG: {error}")))
    }
}

/// The drawing's pixels as PNG, with its emoji over them.
///
/// # Errors
/// [`Error::Render`] with the encoder's message.
pub fn png(tree: &Tree, emoji: &[Emoji], fonts: &Fonts) -> Result<Vec<u8>, Error> {
    encode(&rendered(tree, emoji, fonts)?)
}

/// The quality of a JPEG, of 100: letters keep their edges.
const QUALITY: u8 = 90;

/// The same as JPEG, which a large picture with a photograph is much smaller in.
///
/// # Errors
/// [`Error::Render`] with the encoder's message.
pub fn jpeg(tree: &Tree, emoji: &[Emoji], fonts: &Fonts) -> Result<Vec<u8>, Error> {
    let pixels = rendered(tree, emoji, fonts)?;
    let (width, height) = (pixels.width(), pixels.height());
    let failed = |reason: &dyn std::fmt::Display| {
        Error::Render(format!("it cannot be written as JPEG: {reason}"))
    };
    let picture = RgbaImage::from_raw(width, height, pixels.take())
        .ok_or_else(|| failed(&"it has no pixels"))?;
    let mut bytes = Vec::new();
    DynamicImage::from(picture)
        .into_rgb8()
        .write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))
        .map_err(|error| failed(&error))?;
    Ok(bytes)
}

fn rendered(tree: &Tree, emoji: &[Emoji], fonts: &Fonts) -> Result<Pixmap, Error> {
    let size = tree.size().to_int_size();
    let mut pixels = pixmap(size.width(), size.height())?;
    render(tree, Transform::identity(), &mut pixels.as_mut());
    for run in emoji {
        fonts.draw_emoji(run, &mut pixels);
    }
    Ok(pixels)
}

/// A square drawing as PNG of this width and height in pixels.
///
/// # Errors
/// [`Error::Render`] with the encoder's message.
pub fn scaled_png(tree: &Tree, size: u32) -> Result<Vec<u8>, Error> {
    let mut pixels = pixmap(size, size)?;
    let scale = size as f32 / tree.size().width();
    render(
        tree,
        Transform::from_scale(scale, scale),
        &mut pixels.as_mut(),
    );
    encode(&pixels)
}

fn pixmap(width: u32, height: u32) -> Result<Pixmap, Error> {
    Pixmap::new(width, height)
        .ok_or_else(|| Error::Render("there is no room for its pixels".to_owned()))
}

fn encode(pixels: &Pixmap) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width(), pixels.height());
    encoder.set_color(png::ColorType::Rgba);
    // For flat colours a PNG without a filter is smaller, and encoded in half the time.
    encoder.set_compression(png::Compression::Balanced);
    encoder.set_filter(png::Filter::NoFilter);
    let failed =
        |error: png::EncodingError| Error::Render(format!("it cannot be written as PNG: {error}"));
    let mut writer = encoder.write_header().map_err(failed)?;
    writer.write_image_data(pixels.data()).map_err(failed)?;
    writer.finish().map_err(failed)?;
    Ok(bytes)
}
