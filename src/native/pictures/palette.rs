//! The palette of a picture of flat colours: with one byte for each pixel, a PNG is half as large, and encoded in a third of
//! the time.

use rustc_hash::FxHashMap;
use std::cmp::Reverse;

/// The most colours of a picture with a palette: what is drawn has fewer than 2,000, edges of letters included; a photograph
/// has more, which a palette would change visibly.
const MOST_COLOURS: usize = 4096;
/// The colours of the palette that are the most frequent ones. The others are the ones farthest from all before them, so
/// that a colour that is not in the palette is replaced by one that the eye cannot tell from it.
const FREQUENT_COLOURS: usize = 192;
/// [The colours of a palette](https://www.w3.org/TR/png-3/#11PLTE).
const PALETTE_COLOURS: usize = 256;

/// A picture as indices into a palette.
pub struct Indexed {
    /// Up to 256 colours, three bytes each.
    pub palette: Vec<u8>,
    /// An index for each pixel.
    pub indices: Vec<u8>,
}

impl Indexed {
    /// Of pixels with four bytes each. `None` for a picture that has transparent pixels, or more colours than drawings have.
    pub fn of(pixels: &[u8]) -> Option<Indexed> {
        let (pixels, _) = pixels.as_chunks::<4>();
        let mut colours = Colours::default();
        let mut numbers: FxHashMap<[u8; 4], u16> = FxHashMap::default();
        // Most pixels are like the one before: the number of a colour, and how many pixels have it.
        let mut runs: Vec<(u16, u32)> = Vec::new();
        let mut rest = pixels;
        while let Some(pixel) = rest.first() {
            let number = match numbers.get(pixel) {
                Some(number) => *number,
                None => {
                    let number = colours.add(*pixel)?;
                    numbers.insert(*pixel, number);
                    number
                }
            };
            let length = run_length(*pixel, rest);
            rest = &rest[length..];
            colours.counts[usize::from(number)] += length as u32;
            runs.push((number, length as u32));
        }
        let palette = Palette::of(&colours);
        let mut indices = Vec::with_capacity(pixels.len());
        for (number, length) in runs {
            let index = palette.nearest[usize::from(number)];
            indices.resize(indices.len() + length as usize, index);
        }
        Some(Indexed {
            palette: palette.colours,
            indices,
        })
    }
}

/// How many pixels from the first one on are this one. They are compared in blocks, since most runs are long.
fn run_length(pixel: [u8; 4], pixels: &[[u8; 4]]) -> usize {
    const BLOCK: usize = 16;
    let (blocks, _) = pixels.as_chunks::<BLOCK>();
    let is_equal = |block: &[[u8; 4]; BLOCK]| {
        let different = |other: &[u8; 4]| u32::from_ne_bytes(*other) ^ u32::from_ne_bytes(pixel);
        block.iter().fold(0, |all, other| all | different(other)) == 0
    };
    let equal = blocks.iter().take_while(|block| is_equal(block));
    let length = equal.count() * BLOCK;
    let rest = pixels[length..].iter().take_while(|other| **other == pixel);
    length + rest.count()
}

/// The colours of a picture by their numbers, one list for each channel, so that the compiler compares many at once.
#[derive(Default)]
struct Colours {
    channels: [Vec<u8>; 3],
    /// How many pixels have each.
    counts: Vec<u32>,
}

impl Colours {
    /// The number of a further colour; `None` for a transparent one, or for too many.
    fn add(&mut self, [channels @ .., alpha]: [u8; 4]) -> Option<u16> {
        let number = self.counts.len();
        if alpha < u8::MAX || number == MOST_COLOURS {
            return None;
        }
        for (list, channel) in self.channels.iter_mut().zip(channels) {
            list.push(channel);
        }
        self.counts.push(0);
        u16::try_from(number).ok()
    }

    /// The numbers of the most frequent colours.
    fn most_frequent(&self) -> Vec<usize> {
        let mut numbers: Vec<usize> = (0..self.counts.len()).collect();
        numbers.sort_by_key(|number| Reverse(self.counts[*number]));
        numbers.truncate(FREQUENT_COLOURS);
        numbers
    }
}

/// The palette for the colours of a picture.
struct Palette {
    /// Three bytes for each.
    colours: Vec<u8>,
    /// For each colour of the picture, the index of the nearest one of the palette.
    nearest: Vec<u8>,
    /// How far they are from it: the sum of the differences of their channels.
    distances: Vec<u16>,
}

impl Palette {
    fn of(colours: &Colours) -> Palette {
        let mut palette = Palette {
            colours: Vec::with_capacity(PALETTE_COLOURS * 3),
            nearest: vec![0; colours.counts.len()],
            distances: vec![u16::MAX; colours.counts.len()],
        };
        for number in colours.most_frequent() {
            palette.add(colours, number);
        }
        for _ in FREQUENT_COLOURS..PALETTE_COLOURS {
            let distances = palette.distances.iter().enumerate();
            match distances.max_by_key(|(_, distance)| **distance) {
                Some((number, 1..)) => palette.add(colours, number),
                _ => break,
            }
        }
        palette
    }

    fn add(&mut self, colours: &Colours, number: usize) {
        let index = (self.colours.len() / 3) as u8;
        let [reds, greens, blues] = &colours.channels;
        let (red, green, blue) = (reds[number], greens[number], blues[number]);
        self.colours.extend([red, green, blue]);
        let channels = reds.iter().zip(greens).zip(blues);
        let found = self.nearest.iter_mut().zip(&mut self.distances);
        for (((other_red, other_green), other_blue), (nearest, distance)) in channels.zip(found) {
            let other = u16::from(red.abs_diff(*other_red))
                + u16::from(green.abs_diff(*other_green))
                + u16::from(blue.abs_diff(*other_blue));
            let is_nearer = other < *distance;
            *distance = if is_nearer { other } else { *distance };
            *nearest = if is_nearer { index } else { *nearest };
        }
    }
}
