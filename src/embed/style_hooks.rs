//! Custom properties, parts and states: tables from which the reference and the package manifest are generated.

/// Something that the style sheet of a page can use by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StyleHook {
    /// The name, as it is written in CSS, without `::part()` or `:state()`.
    pub name: &'static str,
    /// A sentence for the reference, in Markdown.
    pub description: &'static str,
}

const fn hook(name: &'static str, description: &'static str) -> StyleHook {
    StyleHook { name, description }
}

/// Custom properties that a page sets on the element or an ancestor.
pub const PROPERTIES: [StyleHook; 7] = [
    hook(
        "--songcard-accent",
        "The accent colour, if the attribute `accent` is not set.",
    ),
    hook("--songcard-bg", "The background colour."),
    hook("--songcard-fg", "The text colour."),
    hook("--songcard-muted", "The colour of secondary text."),
    hook("--songcard-border", "The colour of thin lines."),
    hook("--songcard-radius", "The corner radius; 0 by default."),
    hook(
        "--songcard-font",
        "The font families; the system font by default.",
    ),
];

/// Names for [`::part()`](https://drafts.csswg.org/css-shadow-parts/).
pub const PARTS: [StyleHook; 11] = [
    hook(
        "headline",
        "The large figure at the top; it is also a `claim`.",
    ),
    hook("claim", "A reported or counted figure with its wording."),
    hook("table", "A chart’s territories, as a board or a list."),
    hook(
        "tile",
        "One of these territories: a square on the board, a row in the list.",
    ),
    hook("history", "Ranks over time: the lines or their table."),
    hook("milestones", "The list of milestones."),
    hook("lyrics", "The lyrics."),
    hook("line", "A line of lyrics."),
    hook("active-line", "The line being sung."),
    hook("credits", "The list of credits."),
    hook("source", "An entry in the list of sources."),
];

/// Names for [`:state()`](https://html.spec.whatwg.org/multipage/semantics-other.html#selector-custom).
pub const STATES: [StyleHook; 2] = [
    hook("ready", "The card is interactive."),
    hook("error", "The card cannot be shown, or has failed."),
];
