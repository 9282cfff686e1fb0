//! Colours of `style/tokens.css`, for pictures and meta tags, which CSS cannot reach.

use super::TOKENS;
use super::minify::without_comments;
use crate::song::{Accent, Song};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

/// An opaque colour in [Oklab](https://www.w3.org/TR/css-color-4/#ok-lab), where CSS mixes colours.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colour {
    pub(super) lightness: f64,
    pub(super) a: f64,
    pub(super) b: f64,
}

impl Colour {
    /// The colour that a token such as `--ink` has in the light theme of a card whose page sets no properties; `None`
    /// for a token that is not declared, or not in one of the forms that are computed here: `#rgb`, `#rrggbb`, `var()`,
    /// `light-dark()`, `color-mix(in oklab, …)`, and `oklch(from …)` with a limit or a number for lightness and chroma, and a sum for the hue.
    pub fn of_token(token: &str) -> Option<Colour> {
        Colour::of_accent(None, token)
    }

    /// The colour that a token has in a song's card.
    pub fn of_song(song: &Song, token: &str) -> Option<Colour> {
        Colour::of_accent(Some(&song.accent), token)
    }

    /// The colour that a token has beside an accent, or without one.
    pub fn of_accent(accent: Option<&Accent>, token: &str) -> Option<Colour> {
        let accent = accent.map(Accent::to_string);
        Tokens { accent }.evaluate(&format!("var({token})"))
    }

    /// From [OkLCh](https://www.w3.org/TR/css-color-4/#ok-lab): lightness, chroma, and hue in degrees.
    fn from_oklch(lightness: f64, chroma: f64, hue: f64) -> Colour {
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

/// The tokens of a card.
struct Tokens {
    /// The song's accent.
    accent: Option<String>,
}

impl Tokens {
    /// A colour as it is written in CSS.
    fn evaluate(&self, css: &str) -> Option<Colour> {
        let value = css.trim();
        if let Some(digits) = value.strip_prefix('#') {
            return from_digits(digits);
        }
        let (function, arguments) = value.strip_suffix(')')?.split_once('(')?;
        let parts = split(arguments, ',');
        match (function, &*parts) {
            ("var", [token, fallback @ ..]) => match self.declared(token) {
                Some(value) => self.evaluate(value),
                None => self.evaluate(&fallback.join(",")),
            },
            ("light-dark", [light, _]) => self.evaluate(light),
            ("color-mix", [space, first, second]) if *space == "in oklab" => {
                let (first, first_share) = self.with_share(first)?;
                let (second, second_share) = self.with_share(second)?;
                let share = first_share.or(second_share.map(|share| 1.0 - share));
                Some(first.mixed(share.unwrap_or(0.5), second))
            }
            ("oklch", [components]) => self.oklch(components),
            _ => None,
        }
    }

    /// `0.58 0.15 30`, or a relative colour: `from #fff min(l, 0.6) c h`.
    fn oklch(&self, components: &str) -> Option<Colour> {
        let (origin, lightness, chroma, hue) = match *split(components, ' ') {
            [lightness, chroma, hue] => {
                let number = |text: &str| text.parse().ok();
                let [lightness, chroma, hue] = [lightness, chroma, hue].map(number);
                return Some(Colour::from_oklch(lightness?, chroma?, hue?));
            }
            ["from", origin, lightness, chroma, hue] => (origin, lightness, chroma, hue),
            _ => return None,
        };
        let origin = self.evaluate(origin)?;
        let before = origin.a.hypot(origin.b);
        Some(Colour::from_oklch(
            component(origin.lightness, 'l', lightness)?,
            component(before, 'c', chroma)?,
            origin.b.atan2(origin.a).to_degrees() + turn(hue)?,
        ))
    }

    /// A component of a mix: `#fff 30%`.
    fn with_share(&self, component: &str) -> Option<(Colour, Option<f64>)> {
        match *split(component, ' ') {
            [colour] => Some((self.evaluate(colour)?, None)),
            [colour, share] => {
                let percent: f64 = share.strip_suffix('%')?.parse().ok()?;
                Some((self.evaluate(colour)?, Some(percent / 100.0)))
            }
            _ => None,
        }
    }

    /// The value of a token in the first rule that declares it.
    fn declared(&self, token: &str) -> Option<&str> {
        static DECLARED: LazyLock<BTreeMap<String, String>> = LazyLock::new(declarations);
        if token == "--song-accent" {
            return self.accent.as_deref();
        }
        DECLARED.get(token).map(String::as_str)
    }
}

/// The tokens, each with its value in the first rule that declares it.
fn declarations() -> BTreeMap<String, String> {
    let mut declared = BTreeMap::new();
    for declaration in without_comments(TOKENS).split(['{', ';', '}']) {
        if let Some((name, value)) = declaration.split_once(':') {
            let value = || value.to_owned();
            declared.entry(name.trim().to_owned()).or_insert_with(value);
        }
    }
    declared
}

/// The degrees that are added to a hue: `h` or `calc(h + 40)`.
fn turn(hue: &str) -> Option<f64> {
    if hue == "h" {
        return Some(0.0);
    }
    let sum = hue.strip_prefix("calc(h + ")?.strip_suffix(')')?;
    sum.parse().ok()
}

/// `abc` or `aabbcc`.
fn from_digits(digits: &str) -> Option<Colour> {
    let long = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        _ => digits.to_owned(),
    };
    let rgb = u32::from_str_radix(&long, 16).ok()?;
    (long.len() == 6).then(|| Colour::from_rgb(rgb))
}

/// A component of a relative colour, such as the lightness `l`: `l`, `0.9`, `min(l, 0.54)` or `max(l, 0.58)`.
fn component(before: f64, name: char, css: &str) -> Option<f64> {
    let Some((function, arguments)) = css.strip_suffix(')').and_then(|css| css.split_once('('))
    else {
        return css
            .parse()
            .ok()
            .or((css.chars().eq([name])).then_some(before));
    };
    let limit = arguments.strip_prefix(name)?.strip_prefix(", ")?;
    let limit = limit.parse().ok()?;
    match function {
        "min" => Some(before.min(limit)),
        "max" => Some(before.max(limit)),
        _ => None,
    }
}

/// The parts between separators that are in no brackets, without the spaces around them.
fn split(text: &str, separator: char) -> Vec<&str> {
    let mut depth = 0;
    let parts = text.split(move |letter| {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        depth == 0 && letter == separator
    });
    parts
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect()
}
