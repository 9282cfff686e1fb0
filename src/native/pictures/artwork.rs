//! A song's picture: decoded, turned upright, cut to a square, and encoded in the sizes that are published.

use super::jpeg::jpeg;
use crate::embed::ARTWORK_SIDE;
use crate::publish::{ArtworkFiles, Colour, LARGE_ARTWORK_SIDE};
use crate::song::Accent;
use fast_image_resize::images::{TypedImage, TypedImageRef};
use fast_image_resize::pixels::U8x3;
use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageReader, Rgb, RgbImage, Rgba};
use jpeg_encoder::ColorType;
use std::fmt::Display;
use std::io::Cursor;

/// The width and height of the picture that its colour is taken from, in pixels.
const COLOUR_SIDE: u32 = 64;

/// The most pixels that a picture may have: what is decoded stays below 400 MB, with 16 bits for each channel too.
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
    /// It cannot be made smaller.
    #[error("cannot be resized: {0}")]
    Resize(String),
    /// It cannot be encoded.
    #[error("cannot be encoded as JPEG: {0}")]
    Encode(String),
}

/// The files of a picture, from the bytes of a PNG, JPEG or WebP.
///
/// # Errors
/// [`ArtworkError`].
pub fn artwork_files(bytes: &[u8]) -> Result<ArtworkFiles, ArtworkError> {
    let picture = opaque(decoded(bytes)?);
    let file = |side| {
        let pixels = square(&picture, side, FilterType::Lanczos3)?;
        jpeg(&pixels, (side, side), ColorType::Rgb, QUALITY).map_err(ArtworkError::Encode)
    };
    published_artwork(file(ARTWORK_SIDE)?, file(LARGE_ARTWORK_SIDE)?)
}

/// The same of files that have been published already, which stay as they are.
///
/// # Errors
/// [`ArtworkError`] where the small one cannot be decoded.
pub fn published_artwork(small: Vec<u8>, large: Vec<u8>) -> Result<ArtworkFiles, ArtworkError> {
    // Of a file and not of what it was made from, so that it is the same when the song is published again.
    let picture = opaque(decoded(&small)?);
    let pixels = square(&picture, COLOUR_SIDE, FilterType::Bilinear)?;
    let (pixels, _) = pixels.as_chunks::<3>();
    let colour = Colour::dominant(pixels.iter().map(|pixel| {
        let channels = pixel.iter();
        channels.fold(0, |rgb, channel| rgb << 8 | u32::from(*channel))
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

/// The middle square in this width and height, as three bytes for each pixel.
fn square(picture: &RgbImage, side: u32, filter: FilterType) -> Result<Vec<u8>, ArtworkError> {
    let (width, height) = picture.dimensions();
    let failed = |reason: &dyn Display| ArtworkError::Resize(reason.to_string());
    // Typed, so that the command does not contain the code for other pixels.
    let source = TypedImageRef::<U8x3>::from_buffer(width, height, picture.as_raw())
        .map_err(|error| failed(&error))?;
    let mut bytes = vec![0; (side * side * 3) as usize];
    let mut square =
        TypedImage::<U8x3>::from_buffer(side, side, &mut bytes).map_err(|error| failed(&error))?;
    let options = ResizeOptions::new()
        .resize_alg(ResizeAlg::Convolution(filter))
        .fit_into_destination(Some((0.5, 0.5)));
    Resizer::new()
        .resize_typed(&source, &mut square, &options)
        .map_err(|error| failed(&error))?;
    Ok(bytes)
}

/// What is transparent becomes white, since JPEG has no transparency.
fn opaque(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let transparent = picture.into_rgba8();
    let mut opaque = RgbImage::new(transparent.width(), transparent.height());
    for (Rgb(opaque), Rgba([channels @ .., alpha])) in opaque.pixels_mut().zip(transparent.pixels())
    {
        let alpha = u16::from(*alpha);
        *opaque = channels.map(|channel| {
            let on_white = u16::from(channel) * alpha + 255 * (255 - alpha);
            (on_white / 255) as u8
        });
    }
    opaque
}
