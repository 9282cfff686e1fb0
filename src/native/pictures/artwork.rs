//! A song's picture: decoded, turned upright, cut to a square, and encoded in the sizes that are published.

use crate::embed::ARTWORK_SIDE;
use crate::publish::{ArtworkFiles, Colour, LARGE_ARTWORK_SIDE};
use crate::song::Accent;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageReader, Rgb, RgbImage};
use std::io::Cursor;

/// The width and height of the picture that its colour is taken from, in pixels.
const COLOUR_SIDE: u32 = 64;

/// The most pixels that a picture may have: what is decoded stays below 200 MB.
const MAX_PIXELS: u64 = 50_000_000;

/// The quality of the JPEG files, of 100.
const QUALITY: u8 = 84;

/// Why a picture cannot be published. It is displayed as the end of a sentence about its file.
#[derive(Debug, thiserror::Error)]
pub enum ArtworkError {
    /// It is of another format, or none.
    #[error("is not a picture in PNG, JPEG or WebP; save it as one of these")]
    Format,
    /// It cannot be decoded.
    #[error("cannot be decoded: {0}")]
    Damaged(ImageError),
    /// A side is too short.
    #[error(
        "has {width} × {height} pixels; cards need at least {ARTWORK_SIDE} × {ARTWORK_SIDE}, and link previews look best from {LARGE_ARTWORK_SIDE} × {LARGE_ARTWORK_SIDE} on"
    )]
    TooSmall {
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
    },
    /// It has too many pixels.
    #[error(
        "has {width} × {height} pixels, more than {} million; make it smaller",
        MAX_PIXELS / 1_000_000
    )]
    TooLarge {
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
    },
    /// It cannot be encoded.
    #[error("cannot be encoded as JPEG: {0}")]
    Encode(ImageError),
}

/// The files of a picture, from the bytes of a PNG, JPEG or WebP.
///
/// # Errors
/// [`ArtworkError`].
pub fn artwork_files(bytes: &[u8]) -> Result<ArtworkFiles, ArtworkError> {
    let square = square(&decoded(bytes)?);
    let large = jpeg(&square, LARGE_ARTWORK_SIDE)?;
    let small = jpeg(&square, ARTWORK_SIDE)?;
    published_artwork(small, large)
}

/// The same of files that have been published already, which stay as they are.
///
/// # Errors
/// [`ArtworkError`] where the large one cannot be decoded.
pub fn published_artwork(small: Vec<u8>, large: Vec<u8>) -> Result<ArtworkFiles, ArtworkError> {
    // Of the file and not of what it was made from, so that it is the same when the song is published again.
    let pixels = decoded(&large)?
        .resize_exact(COLOUR_SIDE, COLOUR_SIDE, FilterType::Triangle)
        .into_rgb8();
    let colour = Colour::dominant(pixels.pixels().map(|Rgb([red, green, blue])| {
        [red, green, blue]
            .into_iter()
            .fold(0, |rgb, channel| rgb << 8 | u32::from(*channel))
    }));
    let accent = colour.and_then(|colour| Accent::parse(&colour.to_string()));
    Ok(ArtworkFiles {
        small,
        large,
        accent,
    })
}

fn decoded(bytes: &[u8]) -> Result<DynamicImage, ArtworkError> {
    let reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| ArtworkError::Format)?;
    let mut decoder = reader.into_decoder().map_err(|error| match error {
        ImageError::Unsupported(_) => ArtworkError::Format,
        other => ArtworkError::Damaged(other),
    })?;
    let (width, height) = decoder.dimensions();
    if width.min(height) < ARTWORK_SIDE {
        return Err(ArtworkError::TooSmall { width, height });
    }
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(ArtworkError::TooLarge { width, height });
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(ArtworkError::Damaged)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

/// The middle square.
fn square(picture: &DynamicImage) -> DynamicImage {
    let (width, height) = (picture.width(), picture.height());
    let side = width.min(height);
    picture.crop_imm((width - side) / 2, (height - side) / 2, side, side)
}

fn jpeg(square: &DynamicImage, side: u32) -> Result<Vec<u8>, ArtworkError> {
    let sized = square.resize_exact(side, side, FilterType::Lanczos3);
    let mut bytes = Vec::new();
    opaque(&sized)
        .write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))
        .map_err(ArtworkError::Encode)?;
    Ok(bytes)
}

/// What is transparent becomes white, since JPEG has no transparency.
fn opaque(picture: &DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.to_rgb8();
    }
    let transparent = picture.to_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, alpha] = transparent[(x, y)].0;
        let alpha = u16::from(alpha);
        let on_white =
            |channel: u8| ((u16::from(channel) * alpha + 255 * (255 - alpha)) / 255) as u8;
        Rgb([red, green, blue].map(on_white))
    })
}
