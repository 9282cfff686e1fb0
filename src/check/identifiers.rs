//! Identifiers of recordings, works and people: their form, and their check digits.

use super::desk::Desk;
use super::place::Place;
use crate::song::{IdentifierError, Ipi, Isrc, Iswc, Mbid};

pub(super) fn isrcs(desk: &mut Desk, at: &Place, codes: &[String]) -> Vec<Isrc> {
    let mut read = Vec::new();
    for (index, text) in codes.iter().enumerate() {
        let at = at.item(index);
        let Some(code) = Isrc::parse(text) else {
            desk.fault(
                &at,
                format_args!("“{text}” is not an ISRC (ISO 3901); write CC-XXX-YY-NNNNN"),
            );
            continue;
        };
        if read.contains(&code) {
            twice(desk, &at, text);
        }
        read.push(code);
    }
    read
}

pub(super) fn iswcs(desk: &mut Desk, at: &Place, codes: &[String]) -> Vec<Iswc> {
    let mut read = Vec::new();
    for (index, text) in codes.iter().enumerate() {
        let at = at.item(index);
        match Iswc::parse(text) {
            Ok(code) => {
                if read.contains(&code) {
                    twice(desk, &at, text);
                }
                read.push(code);
            }
            Err(IdentifierError::Form | IdentifierError::Zeros) => desk.fault(
                &at,
                format_args!("“{text}” is not an ISWC (ISO 15707); write T-ddd.ddd.ddd-c"),
            ),
            Err(IdentifierError::Check(right)) => wrong(desk, &at, text, "ISO 15707", &right),
        }
    }
    read
}

pub(super) fn ipi(desk: &mut Desk, at: &Place, text: &Option<String>) -> Option<Ipi> {
    let text = text.as_ref()?;
    match Ipi::parse(text) {
        Ok(code) => return Some(code),
        Err(IdentifierError::Form) => desk.fault(
            at,
            format_args!("“{text}” is not an IPI name number (CISAC); write its eleven digits"),
        ),
        Err(IdentifierError::Zeros) => desk.warn(
            at,
            format_args!("an IPI name number of zeros alone is none; leave it out"),
        ),
        Err(IdentifierError::Check(right)) => {
            wrong(desk, at, text, "CISAC’s IPI, modulo 101,", &right);
        }
    }
    None
}

/// The identifier of a `kind` of thing at MusicBrainz.
pub(super) fn mbid(desk: &mut Desk, at: &Place, kind: &str, text: &Option<String>) -> Option<Mbid> {
    let text = text.as_ref()?;
    let found = Mbid::parse(text);
    if found.is_none() {
        desk.fault(
            at,
            format_args!(
                "“{text}” is not a MusicBrainz identifier; write the UUID at the end of the address https://musicbrainz.org/{kind}/…"
            ),
        );
    }
    found
}

fn wrong(desk: &mut Desk, at: &Place, text: &str, standard: &str, right: &str) {
    desk.fault(
        at,
        format_args!("“{text}” is mistyped: by {standard} it should end in {right}"),
    );
}

fn twice(desk: &mut Desk, at: &Place, text: &str) {
    desk.fault(at, format_args!("“{text}” is listed twice; remove one"));
}
