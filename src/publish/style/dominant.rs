//! The colour of a picture.

use super::Colour;

/// The parts that hues are counted in.
const PARTS: usize = 24;

/// The chroma from which a pixel counts: below it, in shades of grey, a hue is not seen.
const MIN_CHROMA: f64 = 0.03;

/// The share of the pixels, weighted by their chroma, from which a picture has a colour.
const MIN_WEIGHT: f64 = 0.01;

impl Colour {
    /// The colour that a picture has most of, each pixel (`0xRRGGBB`) counted by its chroma, so that a small bright part
    /// wins over a large dull one. `None` for a picture in shades of grey.
    pub fn dominant(pixels: impl IntoIterator<Item = u32>) -> Option<Colour> {
        let mut parts = [Sum::default(); PARTS];
        let mut count = 0.0;
        for rgb in pixels {
            count += 1.0;
            let colour = Colour::from_rgb(rgb);
            let chroma = colour.a.hypot(colour.b);
            if chroma >= MIN_CHROMA {
                let turns = colour.b.atan2(colour.a) / std::f64::consts::TAU;
                let part = (turns.rem_euclid(1.0) * PARTS as f64) as usize;
                parts[part.min(PARTS - 1)].add(colour, chroma);
            }
        }
        // A hue at the border of two parts is in both.
        let around = |at: usize| parts[at].weight + parts[(at + 1) % PARTS].weight;
        let first = (0..PARTS).max_by(|one, other| around(*one).total_cmp(&around(*other)))?;
        let sum = parts[first].with(&parts[(first + 1) % PARTS]);
        (sum.weight > count * MIN_WEIGHT).then(|| sum.mean())
    }
}

/// Colours added up, each by its weight.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    lightness: f64,
    a: f64,
    b: f64,
    weight: f64,
}

impl Sum {
    fn add(&mut self, colour: Colour, weight: f64) {
        self.lightness += colour.lightness * weight;
        self.a += colour.a * weight;
        self.b += colour.b * weight;
        self.weight += weight;
    }

    fn with(self, other: &Sum) -> Sum {
        Sum {
            lightness: self.lightness + other.lightness,
            a: self.a + other.a,
            b: self.b + other.b,
            weight: self.weight + other.weight,
        }
    }

    fn mean(self) -> Colour {
        Colour {
            lightness: self.lightness / self.weight,
            a: self.a / self.weight,
            b: self.b / self.weight,
        }
    }
}
