//! The frame of the card: tabs and header.

/// The frame of the card: tabs and header.
pub struct CardWords {
    /// The tab of the chart panel.
    pub chart_tab: &'static str,
    /// The tab of the lyrics panel.
    pub lyrics_tab: &'static str,
    /// The tab of the credits panel.
    pub credits_tab: &'static str,
    /// The label of the tab list, for screen readers.
    pub tabs_label: &'static str,
    /// The heading of the links to services.
    pub listen: &'static str,
    /// The word before featured artists.
    pub featuring: &'static str,
    /// A release with its date.
    pub released: fn(&str) -> String,
    /// When a figure was true.
    pub as_of: fn(&str) -> String,
    /// The line under the fallback if a card cannot be loaded, by the code of `songcard-error`.
    pub load_error: fn(&str) -> &'static str,
}
