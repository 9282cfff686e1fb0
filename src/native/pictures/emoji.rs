//! Draws coloured emoji, which are PNGs in the font. resvg can draw them only together with decoders of four more image
//! formats.

use super::canvas::Emoji;
use super::fonts::Fonts;
use harfrust::{Direction, ShapeOptions, UnicodeBuffer};
use resvg::tiny_skia::{FilterQuality, IntSize, Pixmap, PixmapPaint, Transform};
use skrifa::bitmap::{BitmapData, BitmapGlyph};
use skrifa::instance::Size;
use skrifa::{GlyphId, MetadataProvider};

impl Fonts {
    /// Draws a run of emoji over the picture. A glyph that cannot be read is left out.
    pub(super) fn draw_emoji(&self, run: &Emoji, onto: &mut Pixmap) {
        let Some((font, data)) = self.faces[run.face].shaping() else {
            return;
        };
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&run.text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.guess_segment_properties();
        let shaper = data.shaper(&font).build();
        let glyphs = shaper.shape(buffer, ShapeOptions::new());
        let em = run.size / shaper.units_per_em() as f32;
        let strikes = font.bitmap_strikes();
        let mut x = run.x;
        for (glyph, position) in glyphs.glyph_infos().iter().zip(glyphs.glyph_positions()) {
            // The largest bitmap.
            let found = strikes.glyph_for_size(Size::unscaled(), GlyphId::new(glyph.glyph_id));
            if let Some(found) = found
                && let Some(pixels) = pixels(&found)
            {
                let scale = run.size / found.ppem_y;
                let left = x + found.inner_bearing_x * scale;
                let top = run.baseline - found.inner_bearing_y * scale;
                let paint = PixmapPaint {
                    quality: FilterQuality::Bicubic,
                    ..PixmapPaint::default()
                };
                let transform = Transform::from_row(scale, 0.0, 0.0, scale, left, top);
                onto.draw_pixmap(0, 0, pixels.as_ref(), &paint, transform, None);
            }
            x += position.x_advance as f32 * em;
        }
    }
}

/// The pixels of a glyph with [premultiplied alpha](https://en.wikipedia.org/wiki/Alpha_compositing).
fn pixels(glyph: &BitmapGlyph) -> Option<Pixmap> {
    let BitmapData::Png(data) = glyph.data else {
        return None;
    };
    let mut decoder = png::Decoder::new(std::io::Cursor::new(data));
    decoder.set_transformations(
        png::Transformations::normalize_to_color8() | png::Transformations::ALPHA,
    );
    let mut reader = decoder.read_info().ok()?;
    let mut bytes = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut bytes).ok()?;
    let coloured: Vec<u8> = match info.color_type {
        png::ColorType::Rgba => bytes,
        png::ColorType::GrayscaleAlpha => {
            let pairs = bytes.chunks_exact(2);
            pairs
                .flat_map(|pair| [pair[0], pair[0], pair[0], pair[1]])
                .collect()
        }
        _ => return None,
    };
    let multiplied = coloured.chunks_exact(4).flat_map(|pixel| {
        let alpha = u16::from(pixel[3]);
        let multiply = |colour: u8| ((u16::from(colour) * alpha + 127) / 255) as u8;
        [
            multiply(pixel[0]),
            multiply(pixel[1]),
            multiply(pixel[2]),
            pixel[3],
        ]
    });
    let size = IntSize::from_wh(info.width, info.height)?;
    Pixmap::from_vec(multiplied.collect(), size)
}
