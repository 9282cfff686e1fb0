//! Values of attributes, parsed from text.

use crate::song::{Accent, Song};

/// The id of a view's tab is this and the view's name.
pub const TAB_ID: &str = "songcard-tab-";

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

    /// The panel that the attributes `view` and `line` open, empty where they are absent: lines are in the lyrics. `first` is
    /// the panel that the song opens with.
    pub fn of_attributes(view: &str, line: &str, first: View) -> View {
        let of_line = || (!line.trim().is_empty()).then_some(View::Lyrics);
        View::from_name(view).or_else(of_line).unwrap_or(first)
    }

    /// The panel that a song opens with: the chart where it has ranks or a claim, else the lyrics, else the credits.
    pub fn first_of(song: &Song) -> View {
        let has_chart = !song.claims.is_empty() || !song.charts_with_standings().is_empty();
        match (has_chart, &song.lyrics) {
            (true, _) => View::Chart,
            (false, Some(_)) => View::Lyrics,
            (false, None) if song.credits.is_empty() => View::Chart,
            (false, None) => View::Credits,
        }
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

/// Parses the attribute `accent`, by the rules of a snapshot's own.
pub fn accent(text: &str) -> Option<String> {
    Accent::parse(text).map(|accent| accent.to_string())
}
