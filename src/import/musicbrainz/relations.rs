//! The relations of a recording and of the works that are recorded: credits, codes and links.

use super::artist::person;
use super::entity::{items, text};
use super::new_credits::NewCredits;
use super::recording::ReadLink;
use super::roles::role;
use super::services::service;
use crate::check::{Diagnostic, Diagnostics, Severity};
use crate::song::{IdentifierError, Iswc};
use serde_json::Value;

/// The types of relations to pages where a song can be heard, bought or read; those to other pages are not links of a song.
const LINKS: [&str; 5] = [
    "free streaming",
    "streaming",
    "purchase for download",
    "download for free",
    "lyrics",
];

/// What the relations say.
#[derive(Default)]
pub struct Relations {
    pub credits: NewCredits,
    pub links: Vec<ReadLink>,
    pub iswcs: Vec<Iswc>,
    /// Kinds and types that a snapshot has no place for.
    unknown: Vec<(String, Diagnostic)>,
}

impl Relations {
    /// Reads the relations of a recording, those of its works first.
    pub fn read(document: &Value, found: &mut Diagnostics) -> Relations {
        let mut relations = Relations::default();
        let own = || {
            let own = items(&document["relations"]).iter().enumerate();
            own.map(|(index, one)| (format!("/relations/{index}"), one))
        };
        for (pointer, relation) in own() {
            if relation["target-type"] == "work" && relation["type"] == "performance" {
                relations.add_work(&relation["work"], &format!("{pointer}/work"), found);
            }
        }
        for (pointer, relation) in own() {
            relations.add(relation, &pointer, found);
        }
        for (_, unknown) in std::mem::take(&mut relations.unknown) {
            found.push(Severity::Warning, || unknown);
        }
        relations
    }

    fn add_work(&mut self, work: &Value, pointer: &str, found: &mut Diagnostics) {
        for (index, written) in items(&work["iswcs"]).iter().enumerate() {
            let Some(written) = text(written) else {
                continue;
            };
            let pointer = format!("{pointer}/iswcs/{index}");
            match Iswc::parse(written) {
                Ok(code) if self.iswcs.contains(&code) => {}
                Ok(code) => self.iswcs.push(code),
                Err(IdentifierError::Check(right)) => found.warning(
                    pointer,
                    format_args!("the ISWC “{written}” is mistyped and is left out; it should end in {right}"),
                ),
                Err(_) => found.warning(
                    pointer,
                    format_args!("“{written}” is not an ISWC and is left out; it has the form T-ddd.ddd.ddd-c"),
                ),
            }
        }
        for (index, relation) in items(&work["relations"]).iter().enumerate() {
            self.add(relation, &format!("{pointer}/relations/{index}"), found);
        }
    }

    /// Adds a credit or a link. Relations to works, recordings and so on are neither.
    fn add(&mut self, relation: &Value, pointer: &str, found: &mut Diagnostics) {
        let name = text(&relation["type"]).unwrap_or_default();
        match relation["target-type"].as_str() {
            Some("artist" | "label") => match role(text(&relation["type-id"]), name) {
                Some(role) => {
                    if let Some(person) = person(relation, pointer, found) {
                        let attributes = items(&relation["attributes"]).iter().filter_map(text);
                        self.credits.add(role, attributes, person);
                    }
                }
                None => self.leave_out(pointer, format!(
                    "a snapshot has no role for MusicBrainz’s “{name}”, so it is left out; write a credit for it if it matters"
                )),
            },
            Some("url") if !LINKS.contains(&name) => self.leave_out(pointer, format!(
                "an address of the type “{name}” is no place to hear or read the song and is left out"
            )),
            Some("url") => self.add_link(relation, pointer),
            _ => {}
        }
    }

    fn add_link(&mut self, relation: &Value, pointer: &str) {
        let Some(url) = text(&relation["url"]["resource"]) else {
            return;
        };
        let pointer = format!("{pointer}/url/resource");
        if relation["ended"] == true {
            let sentence = format!("the address {url} is no longer in use and is left out");
            return self.leave_out(&pointer, sentence);
        }
        let Some(service) = service(url) else {
            let sentence =
                format!("the address {url} does not begin with https:// and is left out");
            return self.leave_out(&pointer, sentence);
        };
        let url = url.to_owned();
        if !self.links.iter().any(|known| known.url == url) {
            self.links.push(ReadLink { service, url });
        }
    }

    /// Keeps a warning once, with the number of other places.
    fn leave_out(&mut self, pointer: &str, sentence: String) {
        let known = self
            .unknown
            .iter_mut()
            .find(|(known, _)| *known == sentence);
        if let Some((_, warning)) = known {
            warning.elsewhere += 1;
        } else {
            let warning = Diagnostic::warning(pointer, sentence.clone());
            self.unknown.push((sentence, warning));
        }
    }
}
