//! Values of attributes, parsed from text.

/// A panel of the card: the values of the attribute `view`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    /// Territories, ranks and milestones.
    #[default]
    Chart,
    /// The lyrics.
    Lyrics,
    /// Credits and sources.
    Credits,
}

impl View {
    /// All of them, in the order of the reference.
    pub const ALL: [View; 3] = [View::Chart, View::Lyrics, View::Credits];

    /// The attribute value.
    pub fn name(self) -> &'static str {
        match self {
            View::Chart => "chart",
            View::Lyrics => "lyrics",
            View::Credits => "credits",
        }
    }

    /// Parses an attribute value; white space around it is ignored.
    pub fn from_name(name: &str) -> Option<View> {
        View::ALL
            .into_iter()
            .find(|view| view.name() == name.trim())
    }
}

/// How much of the card is shown: the values of the attribute `size`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Size {
    /// Header and figure, 152 CSS pixels high in a frame.
    Compact,
    /// 352 CSS pixels high; the panel scrolls.
    Standard,
    /// As high as its content.
    #[default]
    Full,
}

impl Size {
    /// All of them, in the order of the reference.
    pub const ALL: [Size; 3] = [Size::Compact, Size::Standard, Size::Full];

    /// The attribute value.
    pub fn name(self) -> &'static str {
        match self {
            Size::Compact => "compact",
            Size::Standard => "standard",
            Size::Full => "full",
        }
    }

    /// Parses an attribute value; white space around it is ignored.
    pub fn from_name(name: &str) -> Option<Size> {
        Size::ALL
            .into_iter()
            .find(|size| size.name() == name.trim())
    }
}

/// The colour scheme: the values of the attribute `theme`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the reader's system prefers.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// All of them, in the order of the reference.
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    /// The attribute value.
    pub fn name(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    /// Parses an attribute value; white space around it is ignored.
    pub fn from_name(name: &str) -> Option<Theme> {
        Theme::ALL
            .into_iter()
            .find(|theme| theme.name() == name.trim())
    }
}

/// Parses the attribute `accent`: `#rgb` or `#rrggbb`, returned as `#rrggbb` in lower case. `None` for anything else, which
/// could be any CSS.
pub fn accent(text: &str) -> Option<String> {
    let digits = text.trim().strip_prefix('#')?;
    let hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    match digits.len() {
        6 if hex => Some(format!("#{}", digits.to_ascii_lowercase())),
        3 if hex => {
            let doubled = digits.chars().flat_map(|digit| [digit, digit]);
            Some(format!(
                "#{}",
                doubled.collect::<String>().to_ascii_lowercase()
            ))
        }
        _ => None,
    }
}
