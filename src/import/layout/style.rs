//! The layout of a file, so that new values look like the others.

use super::members::Members;
use jsonc_parser::ast::Value;

/// No line becomes longer, unless it is longer already or has a single value.
pub const COLUMNS: usize = 100;

/// The author's habits.
pub struct Style<'a> {
    /// The indentation of one level.
    pub indent: &'a str,
    /// The line ending.
    pub line_end: &'static str,
    /// The text between a key and its value.
    pub colon: &'a str,
    /// The text between two members on one line.
    pub comma: &'a str,
    /// The space inside the brackets of an object on one line; `None` if there is no such object.
    pub in_object: Option<&'a str>,
    /// The space inside the brackets of a list of scalars on one line; `None` if there is no such list.
    pub in_list: Option<&'a str>,
}

/// The layout of a text, with defaults for what it does not show.
pub fn of<'a>(text: &'a str, root: &Value) -> Style<'a> {
    let mut found = ObservedStyle::default();
    found.observe(text, root, 0);
    let indent = found.indent.filter(|indent| !indent.is_empty());
    let in_object = match (found.in_object, found.broken_objects) {
        (None, false) => Some(" "),
        (observed, _) => observed,
    };
    let in_list = match (found.in_list, found.broken_lists) {
        (None, false) => in_object.map(|_| ""),
        (observed, _) => observed,
    };
    Style {
        indent: indent.unwrap_or("  "),
        line_end: if text.contains("\r\n") { "\r\n" } else { "\n" },
        colon: found.colon.unwrap_or(": "),
        comma: found.comma.unwrap_or(", "),
        in_object,
        in_list,
    }
}

#[derive(Default)]
struct ObservedStyle<'a> {
    indent: Option<&'a str>,
    colon: Option<&'a str>,
    comma: Option<&'a str>,
    in_object: Option<&'a str>,
    in_list: Option<&'a str>,
    /// Whether there are objects and lists on several lines that would fit on one.
    broken_objects: bool,
    broken_lists: bool,
}

impl<'a> ObservedStyle<'a> {
    fn observe(&mut self, text: &'a str, node: &Value, level: usize) {
        let Some(members) = Members::of(node) else {
            return;
        };
        let head = &text[members.head()];
        let is_object = matches!(node, Value::Object(_));
        let is_plain = members
            .items()
            .iter()
            .all(|item| Members::of(item.node).is_none());
        let whole = &text[members.range.clone()];
        if is_object && self.colon.is_none() {
            self.colon = colon(text, &members);
        }
        if is_broken(whole) {
            if level == 0 {
                self.indent = self.indent.or(head.rsplit('\n').next());
            } else if is_plain && is_object {
                self.broken_objects = true;
            } else if is_plain && members.gaps().all(|gap| is_broken(&text[gap])) {
                self.broken_lists |= members.items().len() > 1 && whole.len() < COLUMNS;
            }
        } else {
            if self.comma.is_none() {
                self.comma = members.gaps().next().map(|gap| &text[gap]);
            }
            let place = match (is_object, is_plain) {
                (true, _) => &mut self.in_object,
                (false, true) => &mut self.in_list,
                (false, false) => &mut None,
            };
            place.get_or_insert(head);
        }
        for item in members.items() {
            self.observe(text, item.node, level + 1);
        }
    }
}

fn colon<'a>(text: &'a str, members: &Members) -> Option<&'a str> {
    use jsonc_parser::common::Ranged;
    let first = members.items().first()?;
    let value = first.node.start();
    let name = text[first.range.start..value].rfind('"')?;
    Some(&text[first.range.start + name + 1..value])
}

/// Whether the text has a line break.
pub fn is_broken(text: &str) -> bool {
    text.contains(['\n', '\r'])
}
