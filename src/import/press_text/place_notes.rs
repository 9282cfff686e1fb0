//! What the author is told of names: unknown ones, and those that bring no row.

use super::marker::Subject;
use super::mention::Mention;
use crate::check::{Diagnostic, Diagnostics};
use crate::diagnose::territories::nearest_name;
use crate::import::ambiguous_names::other_meaning;
use crate::import::short_quote::ShortQuote;
use crate::song::{Rank, Territory};
use std::ops::Range;

/// Names that bring no row, each territory once, until it is known whether it has one for another reason.
pub struct PlaceNotes<'t> {
    text: &'t str,
    rank: Rank,
    left_out: Vec<(Territory, Range<usize>, String)>,
}

impl PlaceNotes<'_> {
    pub fn new(text: &str, rank: Rank) -> PlaceNotes<'_> {
        PlaceNotes {
            text,
            rank,
            left_out: Vec::new(),
        }
    }

    /// A name that is in no list of territories at a rank.
    pub fn outside(&mut self, mention: &Mention) {
        // The longer name is reported, if it is in a list.
        if mention.inside.is_none() {
            self.leave_out(
                mention,
                "is in no list of territories at a rank, so no row is made of it",
            );
        }
    }

    /// A name in a list that is about something else than the rank of the import.
    pub fn other_subject(&mut self, mention: &Mention, subject: Subject) {
        let rank = self.rank.number();
        let why = match subject {
            Subject::Rank(other) => format!(
                "is listed at No. {other}, and the rows are those at No. {rank}; import it too, with --rank {other}"
            ),
            Subject::Top(places) => {
                format!(
                    "is listed in the top {places}, which says no rank, so no row is made of it"
                )
            }
            Subject::Charted => {
                "is listed as on the chart without a rank, so no row is made of it".to_owned()
            }
            Subject::Exception => "is named as an exception, so no row is made of it".to_owned(),
        };
        self.leave_out(mention, &why);
    }

    fn leave_out(&mut self, mention: &Mention, why: &str) {
        let name = &self.text[mention.bytes.clone()];
        let sentence = format!("{} {why}", ShortQuote(name));
        let is_known = self
            .left_out
            .iter()
            .any(|(territory, ..)| *territory == mention.territory);
        if !is_known {
            self.left_out
                .push((mention.territory, mention.bytes.clone(), sentence));
        }
    }

    /// Two names of one place. The same name again is no mistake.
    pub fn repeated(&self, mention: &Mention, before: Range<usize>, found: &mut Diagnostics) {
        let (name, first) = (&self.text[mention.bytes.clone()], &self.text[before]);
        if name.to_lowercase() != first.to_lowercase() {
            let code = mention.territory.code();
            found.warning(
                mention.bytes.clone(),
                format_args!("“{name}” and “{first}” are one place, {code}, which counts once"),
            );
        }
    }

    /// A name that may mean another place.
    pub fn ambiguous(&self, mention: &Mention, found: &mut Diagnostics) {
        let name = &self.text[mention.bytes.clone()];
        if let Some(other) = other_meaning(name) {
            let code = mention.territory.code();
            found.warning(
                mention.bytes.clone(),
                format_args!("“{name}” is read as {code}; {other}"),
            );
        }
    }

    /// A member of a list that is no name of a territory. It is an error where a similar one was probably meant.
    pub fn unknown(&self, bytes: Range<usize>, found: &mut Diagnostics) {
        let name = &self.text[bytes.clone()];
        let quoted = ShortQuote(name);
        let diagnostic = match nearest_name(name) {
            Some(meant) => Diagnostic {
                suggestion: Some(meant.to_owned()),
                ..Diagnostic::error(bytes, format!("{quoted} is not the name of a territory"))
            },
            None => Diagnostic::warning(
                bytes,
                format!("{quoted} is not the name of a territory, so no row is made of it"),
            ),
        };
        found.push(diagnostic.severity, || diagnostic);
    }

    /// Reports the names that bring no row, unless the territory has one for another reason.
    pub fn report(self, named: &[(Territory, Range<usize>)], found: &mut Diagnostics) {
        for (territory, bytes, sentence) in self.left_out {
            if !named.iter().any(|(known, _)| *known == territory) {
                found.warning(bytes, format_args!("{sentence}"));
            }
        }
    }
}
