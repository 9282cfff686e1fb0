//! Encodes pixels as JPEG.

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

/// The pixels of a picture of this width and height, in a quality up to 100.
///
/// # Errors
/// Why they cannot be encoded.
pub fn jpeg(
    pixels: &[u8],
    (width, height): (u32, u32),
    colours: ColorType,
    quality: u8,
) -> Result<Vec<u8>, String> {
    let side = |side: u32| u16::try_from(side).map_err(|_| "it is too large".to_owned());
    let (width, height) = (side(width)?, side(height)?);
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    // Each pixel keeps its colour: coloured letters have edges too.
    encoder.set_sampling_factor(SamplingFactor::F_1_1);
    encoder
        .encode(pixels, width, height, colours)
        .map_err(|error| error.to_string())?;
    Ok(bytes)
}
