//! A colour, from and to what CSS and pictures have.

use std::fmt;

/// An opaque colour in [Oklab](https://www.w3.org/TR/css-color-4/#ok-lab), where CSS mixes colours.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colour {
    pub(super) lightness: f64,
    pub(super) a: f64,
    pub(super) b: f64,
}

impl Colour {
    /// From [OkLCh](https://www.w3.org/TR/css-color-4/#ok-lab): lightness, chroma, and hue in degrees.
    pub(super) fn from_oklch(lightness: f64, chroma: f64, hue: f64) -> Colour {
        let (sin, cos) = hue.to_radians().sin_cos();
        Colour {
            lightness,
            a: chroma * cos,
            b: chroma * sin,
        }
    }

    /// From 24 bits, as in `0xRRGGBB`.
    pub(super) fn from_rgb(rgb: u32) -> Colour {
        let channel = |shift: u32| linear(f64::from((rgb >> shift) & 0xff) / 255.0);
        let (red, green, blue) = (channel(16), channel(8), channel(0));
        let long = (0.412_221_469_470_762_9 * red
            + 0.536_332_537_261_734_8 * green
            + 0.051_445_993_267_502_2 * blue)
            .cbrt();
        let medium = (0.211_903_495_817_825_2 * red
            + 0.680_699_550_645_234_2 * green
            + 0.107_396_953_536_940_5 * blue)
            .cbrt();
        let short = (0.088_302_459_197_380_3 * red
            + 0.281_718_839_136_121_5 * green
            + 0.629_978_701_666_498_2 * blue)
            .cbrt();
        Colour {
            lightness: 0.210_454_268_309_314 * long + 0.793_617_774_702_305_4 * medium
                - 0.004_072_043_011_619_3 * short,
            a: 1.977_998_532_431_168_4 * long - 2.428_592_242_048_58 * medium
                + 0.450_593_709_617_411 * short,
            b: 0.025_904_042_465_547_8 * long + 0.782_771_712_457_529_6 * medium
                - 0.808_675_754_923_077_4 * short,
        }
    }

    /// The colour as 24 bits, `0xRRGGBB`. Channels out of the gamut are clipped, as browsers do.
    pub fn rgb(self) -> u32 {
        let Colour { lightness, a, b } = self;
        let long = (lightness + 0.396_337_777_376_175 * a + 0.215_803_757_309_913_6 * b).powi(3);
        let medium =
            (lightness - 0.105_561_345_815_658_5 * a - 0.063_854_172_825_813_3 * b).powi(3);
        let short = (lightness - 0.089_484_177_529_811_9 * a - 1.291_485_548_019_409_2 * b).powi(3);
        let red = 4.076_741_636_075_957 * long - 3.307_711_539_258_062_6 * medium
            + 0.230_969_903_182_104_7 * short;
        let green = -1.268_437_973_285_031_3 * long + 2.609_757_349_287_689 * medium
            - 0.341_319_376_002_657_1 * short;
        let blue = -0.004_196_076_138_675_6 * long - 0.703_418_617_935_936 * medium
            + 1.707_614_694_074_611_8 * short;
        [red, green, blue]
            .into_iter()
            .fold(0, |rgb, channel| rgb << 8 | byte(channel))
    }

    /// `color-mix(in oklab, …)`: `share` of this colour, from 0 to 1, and the rest of the other.
    pub fn mixed(self, share: f64, other: Colour) -> Colour {
        let mix = |one: f64, other: f64| one * share + other * (1.0 - share);
        Colour {
            lightness: mix(self.lightness, other.lightness),
            a: mix(self.a, other.a),
            b: mix(self.b, other.b),
        }
    }
}

/// `#rrggbb`.
impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "#{:06x}", self.rgb())
    }
}

/// A channel of sRGB, from 0 to 1, without its transfer function.
fn linear(channel: f64) -> f64 {
    if channel <= 0.040_45 {
        channel / 12.92
    } else {
        ((channel + 0.055) / 1.055).powf(2.4)
    }
}

/// A linear channel as one of 256 steps of sRGB.
fn byte(linear: f64) -> u32 {
    // Clipped to the gamut.
    let channel = if linear <= 0.003_130_8 {
        linear * 12.92
    } else {
        1.055 * linear.powf(1.0 / 2.4) - 0.055
    };
    (channel.clamp(0.0, 1.0) * 255.0).round() as u32
}
