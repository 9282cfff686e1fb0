//! Renders a drawing to PNG or JPEG with resvg.

use super::backdrop::Backdrops;
use super::canvas::Drawing;
use super::error::PictureError;
use super::fonts::Fonts;
use super::jpeg;
use super::palette::Indexed;
use super::transparent::pixmap;
use jpeg_encoder::ColorType;
use resvg::usvg::{Font, FontFamily, FontResolver, Options, Transform, Tree};
use resvg::{render, tiny_skia::Pixmap};
use std::borrow::Cow;

impl Fonts {
    /// The drawing as parsed by resvg.
    ///
    /// # Errors
    /// [`PictureError::Render`] with resvg's message.
    pub fn tree(&self, svg: &str) -> Result<Tree, PictureError> {
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
            .map_err(|error| PictureError::Render(format!("its drawing is not an SVG: {error}")))
    }
}

/// The drawing's pixels as PNG, with its emoji over them.
///
/// # Errors
/// [`PictureError::Render`] with the encoder's message.
pub fn png(
    drawing: &Drawing,
    fonts: &Fonts,
    backdrops: &Backdrops,
) -> Result<Vec<u8>, PictureError> {
    painted(drawing, fonts, backdrops, encode)
}

/// The quality of a JPEG, of 100: letters keep their edges.
const QUALITY: u8 = 90;

/// The same as JPEG, which a large picture with a photograph is much smaller in.
///
/// # Errors
/// [`PictureError::Render`] with the encoder's message.
pub fn jpeg(
    drawing: &Drawing,
    fonts: &Fonts,
    backdrops: &Backdrops,
) -> Result<Vec<u8>, PictureError> {
    painted(drawing, fonts, backdrops, |pixels| {
        jpeg::jpeg(pixels.data(), drawing.size, ColorType::Rgba, QUALITY).map_err(|reason| {
            PictureError::Render(format!("it cannot be written as JPEG: {reason}"))
        })
    })
}

/// What `encode` makes of the drawing's pixels.
fn painted(
    drawing: &Drawing,
    fonts: &Fonts,
    backdrops: &Backdrops,
    encode: impl FnOnce(&Pixmap) -> Result<Vec<u8>, PictureError>,
) -> Result<Vec<u8>, PictureError> {
    let front = fonts.tree(&drawing.front())?;
    backdrops.paint_over(drawing, fonts, |pixels| {
        render(&front, Transform::identity(), &mut pixels.as_mut());
        for run in &drawing.emoji {
            fonts.draw_emoji(run, pixels);
        }
        encode(pixels)
    })
}

/// A square drawing as PNG of this width and height in pixels.
///
/// # Errors
/// [`PictureError::Render`] with the encoder's message.
pub fn scaled_png(tree: &Tree, size: u32) -> Result<Vec<u8>, PictureError> {
    let mut pixels = pixmap(size, size)?;
    let scale = size as f32 / tree.size().width();
    render(
        tree,
        Transform::from_scale(scale, scale),
        &mut pixels.as_mut(),
    );
    encode(&pixels)
}

/// [How long zlib looks for repetitions](https://www.zlib.net/manual.html), of 9. Level 6 takes twice as long for files that
/// are a tenth smaller.
const DEFLATE_LEVEL: u8 = 3;

fn encode(pixels: &Pixmap) -> Result<Vec<u8>, PictureError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, pixels.width(), pixels.height());
    let is_opaque = || pixels.pixels().iter().all(|pixel| pixel.alpha() == u8::MAX);
    let data = match Indexed::of(pixels.data()) {
        Some(Indexed { palette, indices }) => {
            encoder.set_color(png::ColorType::Indexed);
            encoder.set_palette(palette);
            Cow::Owned(indices)
        }
        None if is_opaque() => {
            encoder.set_color(png::ColorType::Rgb);
            let (pixels, _) = pixels.data().as_chunks::<4>();
            let mut channels = Vec::with_capacity(pixels.len() * 3);
            for pixel in pixels {
                channels.extend_from_slice(&pixel[..3]);
            }
            Cow::Owned(channels)
        }
        None => {
            encoder.set_color(png::ColorType::Rgba);
            Cow::Borrowed(pixels.data())
        }
    };
    // For flat colours a PNG without a filter is smaller, and encoded in half the time.
    encoder.set_deflate_compression(png::DeflateCompression::Level(DEFLATE_LEVEL));
    encoder.set_filter(png::Filter::NoFilter);
    let failed = |error: png::EncodingError| {
        PictureError::Render(format!("it cannot be written as PNG: {error}"))
    };
    let mut writer = encoder.write_header().map_err(failed)?;
    writer.write_image_data(&data).map_err(failed)?;
    writer.finish().map_err(failed)?;
    Ok(bytes)
}
