//! Values of attributes: parsed from text, never wrong.

/// A panel of the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    #[default]
    Chart,
    Lyrics,
    Credits,
}

impl View {
    pub const ALL: [View; 3] = [View::Chart, View::Lyrics, View::Credits];

    pub fn name(self) -> &'static str {
        match self {
            View::Chart => "chart",
            View::Lyrics => "lyrics",
            View::Credits => "credits",
        }
    }

    pub fn from_name(name: &str) -> Option<View> {
        View::ALL
            .into_iter()
            .find(|view| view.name() == name.trim())
    }
}

/// How much of the card is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Size {
    Compact,
    Standard,
    #[default]
    Full,
}

impl Size {
    pub const ALL: [Size; 3] = [Size::Compact, Size::Standard, Size::Full];

    pub fn name(self) -> &'static str {
        match self {
            Size::Compact => "compact",
            Size::Standard => "standard",
            Size::Full => "full",
        }
    }

    pub fn from_name(name: &str) -> Option<Size> {
        Size::ALL
            .into_iter()
            .find(|size| size.name() == name.trim())
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    #[default]
    Auto,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Theme; 3] = [Theme::Auto, Theme::Light, Theme::Dark];

    pub fn name(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    pub fn from_name(name: &str) -> Option<Theme> {
        Theme::ALL
            .into_iter()
            .find(|theme| theme.name() == name.trim())
    }
}

/// `#rgb` or `#rrggbb`, in the long form; `None` for anything else, which could be any CSS.
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
