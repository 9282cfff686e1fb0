//! An artist of a relation as somebody who is credited.

use super::aliases::names;
use super::entity::{items, text};
use super::recording::ReadPerson;
use crate::check::Diagnostics;
use crate::song::{IdentifierError, Ipi, Mbid};
use serde_json::Value;

/// The person or company of a relation, under the name as credited; `None` without a name.
pub fn person(relation: &Value, pointer: &str, found: &mut Diagnostics) -> Option<ReadPerson> {
    let kind = relation["target-type"].as_str()?;
    let entity = &relation[kind];
    let Some(name) = text(&relation["target-credit"]).or(text(&entity["name"])) else {
        found.warning(
            pointer,
            format_args!("this relation names nobody and is left out"),
        );
        return None;
    };
    // A snapshot has identifiers of artists, not of labels.
    let is_artist = kind == "artist";
    let mbid = text(&entity["id"]).filter(|_| is_artist);
    Some(ReadPerson {
        name: name.to_owned(),
        names: names(entity, name),
        ipi: ipi(
            &entity["ipis"],
            name,
            &format!("{pointer}/{kind}/ipis"),
            found,
        ),
        mbid: mbid.and_then(Mbid::parse),
    })
}

/// The only IPI name number of a list. An artist with several has one for each name, and the list does not say which.
fn ipi(list: &Value, name: &str, pointer: &str, found: &mut Diagnostics) -> Option<Ipi> {
    let mut codes: Vec<Ipi> = Vec::new();
    for written in items(list).iter().filter_map(text) {
        match Ipi::parse(written) {
            Ok(code) if codes.contains(&code) => {}
            Ok(code) => codes.push(code),
            Err(IdentifierError::Zeros) => {}
            Err(IdentifierError::Form) => found.warning(
                pointer,
                format_args!("“{written}” is not an IPI name number and is left out; it has eleven digits"),
            ),
            Err(IdentifierError::Check(right)) => found.warning(
                pointer,
                format_args!("the IPI name number “{written}” is mistyped and is left out; it should end in {right}"),
            ),
        }
    }
    if codes.len() > 1 {
        let all: Vec<&str> = codes.iter().map(Ipi::code).collect();
        found.warning(
            pointer,
            format_args!("{name} has several IPI name numbers, one for each name, and none is added: {}; write the one of this name", all.join(", ")),
        );
        return None;
    }
    codes.pop()
}
