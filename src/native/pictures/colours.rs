//! The colours of pictures: those of a card's header. A drawing refers to them by name, and [`resolved`] writes the colours of
//! its song into it.

use crate::publish::Colour;
use crate::song::Accent;
use std::sync::LazyLock;

/// A reference such as `var(--ink)`.
type Reference = LazyLock<String>;

pub static PAPER: Reference = LazyLock::new(|| reference("paper"));
pub static INK: Reference = LazyLock::new(|| reference("ink"));
pub static QUIET_INK: Reference = LazyLock::new(|| reference("quiet-ink"));
pub static HAIRLINE: Reference = LazyLock::new(|| reference("hairline"));
pub static EMPTY: Reference = LazyLock::new(|| reference("empty"));
pub static ACCENT_INK: Reference = LazyLock::new(|| reference("accent-ink"));

/// The gradient of the ground, the same at the same place of the picture.
pub const GROUND: &str = "url(#ground)";
/// The upper end of the ground, whose lower end is [`PAPER`].
pub static PAPER_HIGH: Reference = LazyLock::new(|| reference("paper-high"));
/// The accent as it is.
pub static ACCENT: Reference = LazyLock::new(|| reference("accent"));
/// The sky of a cover, and its sun.
pub static SKY: Reference = LazyLock::new(|| reference("sky"));
pub static SUN: Reference = LazyLock::new(|| reference("sun"));

/// In the order of [`crate::plot::Band::ALL`]. The two lower bands are filled, since the card's rings are too thin for the
/// small tiles of a picture.
pub static BANDS: LazyLock<[String; 4]> =
    LazyLock::new(|| [0, 1, 2, 3].map(|at| reference(&format!("band-{at}"))));

/// How a reference begins.
const REFERENCE_START: &str = "var(--";

fn reference(name: &str) -> String {
    format!("{REFERENCE_START}{name})")
}

/// The drawing with the colours of a song with this accent, or of the site itself.
pub fn resolved(svg: &str, accent: Option<&Accent>) -> String {
    let token = |name: &str| {
        let colour = Colour::of_accent(accent, name);
        colour.unwrap_or_else(|| panic!("style/tokens.css has no {name}"))
    };
    let (paper, ink, figure) = (token("--hero"), token("--hero-ink"), token("--hero-figure"));
    let colours = [
        (&*PAPER, paper),
        (&*PAPER_HIGH, token("--hero-high")),
        (&*INK, ink),
        (&*QUIET_INK, token("--hero-quiet")),
        (&*HAIRLINE, ink.mixed(0.2, paper)),
        (&*EMPTY, ink.mixed(0.16, paper)),
        (&*ACCENT_INK, figure),
        (&*ACCENT, token("--accent-light")),
        (&*SKY, token("--cover-sky")),
        (&*SUN, token("--cover-sun")),
        (&BANDS[0], figure),
        (&BANDS[1], figure.mixed(0.66, paper)),
        (&BANDS[2], figure.mixed(0.42, paper)),
        (&BANDS[3], figure.mixed(0.26, paper)),
    ];
    let mut parts = svg.split(REFERENCE_START);
    let mut resolved = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let found = part.split_once(')').and_then(|(name, rest)| {
            let is_named = |reference: &str| {
                reference[REFERENCE_START.len()..].strip_suffix(')') == Some(name)
            };
            let (_, colour) = colours.iter().find(|(reference, _)| is_named(reference))?;
            Some((colour, rest))
        });
        match found {
            Some((colour, rest)) => resolved += &format!("{colour}{rest}"),
            None => resolved = resolved + REFERENCE_START + part,
        }
    }
    resolved
}
