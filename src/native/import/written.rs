//! A snapshot as text, laid out for people: what fits a line stands on one.

use serde_json::Value;

/// No line is longer unless a single value is.
const COLUMNS: usize = 100;

/// The snapshot with two spaces a level, a key of the root a line, and a line feed at its end.
pub fn written(root: &Value) -> String {
    let mut out = String::new();
    write(&mut out, root, 0, 0);
    out.push('\n');
    out
}

/// `level` is the depth of the line that the value begins on, `from` its column there.
fn write(out: &mut String, value: &Value, level: usize, from: usize) {
    let flat = value.is_array() || value.is_object();
    let flat = flat && (level == 0 || !fits(value, from));
    match value {
        Value::Array(items) if flat && items.iter().all(is_plain) && level > 0 => {
            fill(out, items, level);
        }
        Value::Array(items) if flat && !items.is_empty() => {
            let write = |out: &mut String, at: usize| {
                write(out, &items[at], level + 1, 2 * level + 2);
            };
            broken(out, ['[', ']'], items.len(), level, write);
        }
        Value::Object(fields) if flat && !fields.is_empty() => {
            let fields: Vec<_> = fields.iter().collect();
            let write = |out: &mut String, at: usize| {
                let (key, value) = fields[at];
                let key = format!("{}: ", Value::from(key.as_str()));
                out.push_str(&key);
                write(out, value, level + 1, 2 * level + 2 + key.chars().count());
            };
            broken(out, ['{', '}'], fields.len(), level, write);
        }
        _ => line(out, value),
    }
}

fn is_plain(value: &Value) -> bool {
    !value.is_array() && !value.is_object()
}

/// One value of a list or field of an object a line.
fn broken(
    out: &mut String,
    [open, close]: [char; 2],
    count: usize,
    level: usize,
    write: impl Fn(&mut String, usize),
) {
    out.push(open);
    for at in 0..count {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(level + 1));
        write(out, at);
    }
    out.push('\n');
    out.push_str(&"  ".repeat(level));
    out.push(close);
}

/// Ranks and dates by the hundred: as many on a line as fit.
fn fill(out: &mut String, items: &[Value], level: usize) {
    let indent = "  ".repeat(level + 1);
    let mut column = usize::MAX / 2;
    out.push('[');
    for (at, item) in items.iter().enumerate() {
        let text = item.to_string();
        let wide = text.chars().count() + 1;
        out.push_str(if at == 0 { "" } else { "," });
        if column + 1 + wide > COLUMNS {
            out.push('\n');
            out.push_str(&indent);
            column = indent.len();
        } else {
            out.push(' ');
            column += 1;
        }
        out.push_str(&text);
        column += wide;
    }
    out.push('\n');
    out.push_str(&"  ".repeat(level));
    out.push(']');
}

/// The whole value on this line.
fn line(out: &mut String, value: &Value) {
    match value {
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { ", " });
                line(out, item);
            }
            out.push(']');
        }
        Value::Object(fields) if fields.is_empty() => out.push_str("{}"),
        Value::Object(fields) => {
            for (at, (key, value)) in fields.iter().enumerate() {
                out.push_str(if at == 0 { "{ " } else { ", " });
                out.push_str(&Value::from(key.as_str()).to_string());
                out.push_str(": ");
                line(out, value);
            }
            out.push_str(" }");
        }
        _ => out.push_str(&value.to_string()),
    }
}

/// Whether the value ends before the margin; a comma may follow.
fn fits(value: &Value, from: usize) -> bool {
    let room = COLUMNS.saturating_sub(from + 1);
    least(value) <= room && {
        let mut text = String::new();
        line(&mut text, value);
        text.chars().count() <= room
    }
}

/// No value is shorter than this, so that a long list is not written out only to be measured.
fn least(value: &Value) -> usize {
    match value {
        Value::Array(items) => 3 * items.len(),
        Value::Object(fields) => 5 * fields.len(),
        _ => 0,
    }
}
