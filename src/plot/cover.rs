//! The drawing on a generated cover: hills in front of a sky, seeded by the title.

/// Hills and a sun in a square of 100 units. The same seed gives the same cover.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// The column of the sun's centre, its row and its radius.
    pub sun: [u32; 3],
    /// The hills as path data, from the farthest to the nearest, each filled down to the lower edge.
    pub hills: Vec<String>,
}

/// How many hills there are.
const HILLS: u32 = 6;
/// The columns of a hill's tops and valleys.
const KNOTS: [u32; 5] = [0, 26, 52, 78, 104];

/// The cover of a seed.
pub fn cover(seed: u32) -> Cover {
    let mut state = seed | 1;
    // A linear congruential generator, of which the upper bits are used: https://arxiv.org/abs/2001.05304
    let mut below = |limit: u32| {
        state = state.wrapping_mul(0x915f_77f5).wrapping_add(1);
        (state >> 16) % limit
    };
    let sun = [20 + below(60), 16 + below(16), 7 + below(6)];
    let hills = (0..HILLS).map(|hill| {
        let top = 28 + hill * 10;
        let height = 34 - hill * 4;
        let mut path = String::new();
        for (at, x) in KNOTS.into_iter().enumerate() {
            let y = top + below(height);
            path += &match at {
                0 => format!("M0 {y}C13 {y}"),
                1 => format!(" {} {y} {x} {y}", x - 13),
                _ => format!("S{} {y} {x} {y}", x - 13),
            };
        }
        path + "V100H0Z"
    });
    Cover {
        sun,
        hills: hills.collect(),
    }
}
