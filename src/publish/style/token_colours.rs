//! The colours of the tokens in `style/tokens.css`, for pictures and meta tags, which CSS cannot reach.

use super::TOKENS;
use super::colour::Colour;
use super::minify::without_comments;
use crate::song::{Accent, Song};
use std::collections::BTreeMap;
use std::sync::LazyLock;

impl Colour {
    /// The colour that a token such as `--ink` has in the light theme of a card whose page sets no properties; `None`
    /// for a token that is not declared, or not in one of the forms that are computed here: `#rgb`, `#rrggbb`, `var()`,
    /// `light-dark()`, `color-mix(in oklab, …)`, and `oklch(from …)` with a limit or a number for lightness and chroma, and a
    /// sum for the hue.
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
