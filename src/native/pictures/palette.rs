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
        for run in pixels.chunk_by(|one, next| one == next) {
            let number = match numbers.get(&run[0]) {
                Some(number) => *number,
                None => {
                    let number = colours.add(run[0])?;
                    numbers.insert(run[0], number);
                    number
                }
            };
            let length = run.len() as u32;
            colours.counts[usize::from(number)] += length;
            runs.push((number, length));
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

/// The colours of a picture by their numbers, one list for each channel, so that the compiler compares many at once.
#[derive(Default)]
struct Colours {
    channels: [Vec<i32>; 3],
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
            list.push(i32::from(channel));
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
    /// The squares of their distances.
    distances: Vec<i32>,
}

impl Palette {
    fn of(colours: &Colours) -> Palette {
        let mut palette = Palette {
            colours: Vec::with_capacity(PALETTE_COLOURS * 3),
            nearest: vec![0; colours.counts.len()],
            distances: vec![i32::MAX; colours.counts.len()],
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
        self.colours
            .extend([red, green, blue].map(|channel| channel as u8));
        let channels = reds.iter().zip(greens).zip(blues);
        let found = self.nearest.iter_mut().zip(&mut self.distances);
        for (((other_red, other_green), other_blue), (nearest, distance)) in channels.zip(found) {
            let differences = [red - other_red, green - other_green, blue - other_blue];
            let other = differences.map(|difference| difference * difference);
            let other = other[0] + other[1] + other[2];
            let is_nearer = other < *distance;
            *distance = if is_nearer { other } else { *distance };
            *nearest = if is_nearer { index } else { *nearest };
        }
    }
}
