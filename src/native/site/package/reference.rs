//! The element's reference as Markdown tables, for `docs/element.md` and the package's README.

use super::members::{MEMBERS, SLOTS};
use crate::embed::{ATTRIBUTES, EVENTS, PARTS, PROPERTIES, STATES, StyleHook};

/// The table of attributes.
pub fn attributes() -> String {
    let rows = ATTRIBUTES.iter().map(|attribute| {
        [
            format!("`{}`", attribute.name),
            attribute.values.to_owned(),
            attribute.default.to_owned(),
            attribute.description.to_owned(),
        ]
    });
    table(["Attribute", "Values", "Default", "Meaning"], rows)
}

/// Properties that are no attributes.
pub fn members() -> String {
    let rows = MEMBERS.iter().map(|member| {
        [
            format!("`{}`", member.name),
            format!("`{}`", member.kind.replace('|', "\\|")),
            member.description.to_owned(),
        ]
    });
    table(["Property", "Type", "Meaning"], rows)
}

/// What may be inside the element.
pub fn slots() -> String {
    let rows = SLOTS.iter().map(|slot| {
        let name = match slot.name {
            "" => "no slot".to_owned(),
            name => format!("`slot=\"{name}\"`"),
        };
        [name, slot.description.to_owned()]
    });
    table(["Inside the element", "Meaning"], rows)
}

/// The table of events.
pub fn events() -> String {
    let rows = EVENTS
        .iter()
        .map(|event| [format!("`{}`", event.name), event.description.to_owned()]);
    table(["Event", "Meaning"], rows)
}

/// The table of custom properties.
pub fn properties() -> String {
    table(["Custom property", "Sets"], PROPERTIES.iter().map(row))
}

/// The table of parts.
pub fn parts() -> String {
    table(["Part", "Meaning"], PARTS.iter().map(row))
}

/// The table of states.
pub fn states() -> String {
    table(
        ["State", "Is"],
        STATES.iter().map(|state| {
            [
                format!("`:state({})`", state.name),
                state.description.to_owned(),
            ]
        }),
    )
}

fn row(hook: &StyleHook) -> [String; 2] {
    [format!("`{}`", hook.name), hook.description.to_owned()]
}

fn table<const N: usize>(head: [&str; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let head = line(&head.map(str::to_owned));
    let rule = format!("|{}\n", "---|".repeat(N));
    rows.fold(head + &rule, |table, cells| table + &line(&cells))
}
