//! Roles that other sources credit.

use super::credit::{has_role, stated_names};
use crate::check::Diagnostics;
use crate::import::musicbrainz::recording::{ReadCredit, ReadPerson};
use crate::import::names::comparable;
use serde_json::Value;

/// Reports the people of roles that other sources credit, if they are not among them.
pub fn report_missing(stated: &[&ReadCredit], others: &[&Value], found: &mut Diagnostics) {
    for credit in stated {
        let of_role = others.iter().filter(|other| has_role(other, credit));
        let known: Vec<String> = of_role
            .flat_map(|other| stated_names(other))
            .map(|name| comparable(&name))
            .collect();
        let is_known = |person: &&ReadPerson| {
            let others = person.names.iter().map(|(_, name)| name);
            let mut names = others.chain([&person.name]);
            names.any(|name| known.contains(&comparable(name)))
        };
        let missing: Vec<&str> = credit
            .people
            .iter()
            .filter(|person| !is_known(person))
            .map(|person| &*person.name)
            .collect();
        if !missing.is_empty() {
            found.warning(
                "/credits",
                format_args!("another source credits the role “{}”, so MusicBrainz’s is not added; it also has {}", credit.role.name(), missing.join(", ")),
            );
        }
    }
}
