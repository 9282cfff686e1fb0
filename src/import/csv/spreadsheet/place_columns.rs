//! Spreadsheets with a column for each territory: the cells below its name are ranks.

use super::role::{Role, role};
use crate::check::Diagnostics;
use crate::diagnose::territories::{meant, nearest_name};
use crate::import::ambiguous_names::other_meaning;
use crate::import::delimited::record::CsvRecord;
use crate::import::short_quote::ShortQuote;
use crate::song::Scope;

/// A place by its code or by a name, `WW` by “global” and “worldwide”.
pub fn meant_place(text: &str) -> Option<Scope> {
    match text.to_uppercase().as_str() {
        "UK" => Scope::from_code("GB"),
        _ => meant(text),
    }
}

/// Whether the name of a column is neither that of a place nor that of another column that is read.
pub fn is_unknown(name: &str) -> bool {
    meant_place(name).is_none() && role(name).is_none()
}

/// The columns with the ranks of one place each, with their indexes. The list is empty for a table with a column of ranks or
/// of territories, and for one with a single such column that may be a place by chance, like “id” beside “points”.
pub fn place_columns(header: &CsvRecord) -> Vec<(usize, Scope)> {
    let (mut places, mut others) = (Vec::new(), 0);
    for (index, cell) in header.cells.iter().enumerate() {
        let (place, role) = (meant_place(&cell.text), role(&cell.text));
        match (place, role) {
            (_, Some((Role::Territory, _))) | (None, Some((Role::Rank, false))) => {
                return Vec::new();
            }
            // “No” is a name for ranks too.
            (Some(place), None | Some((Role::Rank, _))) => places.push((index, place)),
            (None, None) if !cell.text.is_empty() => others += 1,
            _ => {}
        }
    }
    let is_rank = |(index, _): &(usize, Scope)| role(&header.cells[*index].text).is_some();
    match places.len() {
        1 if others > 0 || places.iter().any(is_rank) => Vec::new(),
        _ => places,
    }
}

/// Reports places that are there twice or are stated otherwise, and names that are nearly those of places.
pub fn check_places(
    header: &CsvRecord,
    places: &[(usize, Scope)],
    is_stated: bool,
    found: &mut Diagnostics,
) {
    let Some((first, _)) = places.first() else {
        return;
    };
    if is_stated {
        let sentence = "the columns of this table are territories; leave --territory out";
        let bytes = header.cells[*first].bytes.clone();
        found.error(bytes, format_args!("{sentence}"));
    }
    for (nth, (index, scope)) in places.iter().enumerate() {
        let cell = &header.cells[*index];
        let (text, code) = (&cell.text, scope.code());
        if let Some((other, _)) = places[..nth].iter().find(|(_, other)| other == scope) {
            let other = &header.cells[*other].text;
            let sentence = format_args!("both “{other}” and “{text}” are {code}; remove one");
            found.error(cell.bytes.clone(), sentence);
        }
        if let Some(other) = other_meaning(text) {
            let sentence = format_args!("“{text}” is read as {code}; {other}");
            found.warning(cell.bytes.clone(), sentence);
        }
    }
    for cell in &header.cells {
        if let Some(meant) = nearest_name(&cell.text).filter(|_| is_unknown(&cell.text)) {
            let quoted = ShortQuote(&cell.text);
            let sentence = format_args!("{quoted} is not the name or the code of a territory");
            found.misspelt(cell.bytes.clone(), sentence, meant);
        }
    }
}
