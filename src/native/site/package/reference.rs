//! The element's reference as Markdown tables, for the repository's README and the package's.

use crate::embed::{ATTRIBUTES, EVENTS, Handle, PARTS, PROPERTIES, STATES};

pub fn attributes() -> String {
    let rows = ATTRIBUTES.iter().map(|attribute| {
        [
            format!("`{}`", attribute.name),
            attribute.values.to_owned(),
            attribute.default.to_owned(),
            attribute.does.to_owned(),
        ]
    });
    table(["Attribute", "Values", "Default", "Meaning"], rows)
}

pub fn events() -> String {
    let rows = EVENTS
        .iter()
        .map(|event| [format!("`{}`", event.name), event.says.to_owned()]);
    table(["Event", "Meaning"], rows)
}

pub fn properties() -> String {
    table(["Custom property", "Sets"], PROPERTIES.iter().map(row))
}

pub fn parts() -> String {
    table(["Part", "Meaning"], PARTS.iter().map(row))
}

pub fn states() -> String {
    table(
        ["State", "Is"],
        STATES
            .iter()
            .map(|state| [format!("`:state({})`", state.name), state.is.to_owned()]),
    )
}

fn row(handle: &Handle) -> [String; 2] {
    [format!("`{}`", handle.name), handle.is.to_owned()]
}

fn table<const N: usize>(head: [&str; N], rows: impl Iterator<Item = [String; N]>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let head = line(&head.map(str::to_owned));
    let rule = format!("|{}\n", "---|".repeat(N));
    rows.fold(head + &rule, |table, cells| table + &line(&cells))
}
