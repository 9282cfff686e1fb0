//! The colours of pictures: those of the light card.

use crate::publish::Colour;
use std::sync::LazyLock;

/// A colour as SVG has it: `#rrggbb`.
type Written = LazyLock<String>;

pub static PAPER: Written = LazyLock::new(|| token("--paper").to_string());
pub static INK: Written = LazyLock::new(|| token("--ink").to_string());
pub static QUIET_INK: Written = LazyLock::new(|| token("--quiet-ink").to_string());
pub static HAIRLINE: Written = LazyLock::new(|| token("--hairline").to_string());
pub static EMPTY: Written = LazyLock::new(|| token("--empty").to_string());
pub static ACCENT_INK: Written = LazyLock::new(|| token("--accent-ink").to_string());

/// In the order of [`crate::plot::Band::ALL`]. The two lower bands are filled, since the card's rings are too thin for the
/// small tiles of a picture.
pub static BANDS: LazyLock<[String; 4]> = LazyLock::new(|| {
    let (accent, paper) = (token("--accent"), token("--paper"));
    let bands = [
        accent,
        token("--band-top10"),
        accent.mixed(0.34, paper),
        accent.mixed(0.17, paper),
    ];
    bands.map(|colour| colour.to_string())
});

fn token(name: &str) -> Colour {
    Colour::of_token(name).unwrap_or_else(|| panic!("style/tokens.css has no {name}"))
}
