//! How a file is laid out, so that what is added to it looks like what is there.

use super::COLUMNS;
use super::members::Members;
use jsonc_parser::ast::Value;

/// What an author does all over a file.
pub struct Style<'a> {
    /// What a level is indented by.
    pub indent: &'a str,
    /// What ends a line.
    pub line_end: &'static str,
    /// Between a key and its value.
    pub colon: &'a str,
    /// Between two members on a line.
    pub comma: &'a str,
    /// Inside the brackets of an object on one line; `None` where none is on one line.
    pub in_object: Option<&'a str>,
    /// Inside the brackets of a list of plain values on one line; `None` where none is on one line.
    pub in_list: Option<&'a str>,
}

/// Reads how a text is laid out; what it does not show is as this program writes.
pub fn of<'a>(text: &'a str, root: &Value) -> Style<'a> {
    let mut seen = Seen::default();
    seen.look(text, root, 0);
    let indent = seen.indent.filter(|indent| !indent.is_empty());
    let in_object = match (seen.in_object, seen.broken_objects) {
        (None, false) => Some(" "),
        (there, _) => there,
    };
    let in_list = match (seen.in_list, seen.broken_lists) {
        (None, false) => in_object.map(|_| ""),
        (there, _) => there,
    };
    Style {
        indent: indent.unwrap_or("  "),
        line_end: if text.contains("\r\n") { "\r\n" } else { "\n" },
        colon: seen.colon.unwrap_or(": "),
        comma: seen.comma.unwrap_or(", "),
        in_object,
        in_list,
    }
}

#[derive(Default)]
struct Seen<'a> {
    indent: Option<&'a str>,
    colon: Option<&'a str>,
    comma: Option<&'a str>,
    in_object: Option<&'a str>,
    in_list: Option<&'a str>,
    /// Objects and lists that would fit on a line and are not on one.
    broken_objects: bool,
    broken_lists: bool,
}

impl<'a> Seen<'a> {
    fn look(&mut self, text: &'a str, node: &Value, level: usize) {
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
            self.look(text, item.node, level + 1);
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

/// Whether the text goes on on another line.
pub fn is_broken(text: &str) -> bool {
    text.contains(['\n', '\r'])
}
