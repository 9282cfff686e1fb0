//! Identifiers of recordings, works and people: their form and their check digits.

use super::checker::Checker;
use crate::check::Mistake;
use crate::snapshot::{At, Code, Pointer};
use crate::song::{IdentifierError, Ipi, Isrc, Iswc, Mbid};

/// The ISRCs of a list.
pub(super) fn isrcs(checker: &mut Checker, list: &At<[Code]>, codes: &[String]) -> Vec<Isrc> {
    let mut checked = Vec::new();
    for (index, text) in codes.iter().enumerate() {
        let at = list.item(index);
        let Some(code) = Isrc::parse(text) else {
            checker.error(
                &at,
                format_args!("“{text}” is not an ISRC (ISO 3901); write CC-XXX-YY-NNNNN"),
            );
            continue;
        };
        if checked.contains(&code) {
            listed_twice(checker, &at, text);
        }
        checked.push(code);
    }
    checked
}

/// The ISWCs of a list.
pub(super) fn iswcs(checker: &mut Checker, list: &At<[Code]>, codes: &[String]) -> Vec<Iswc> {
    let mut checked = Vec::new();
    for (index, text) in codes.iter().enumerate() {
        let at = list.item(index);
        match Iswc::parse(text) {
            Ok(code) => {
                if checked.contains(&code) {
                    listed_twice(checker, &at, text);
                }
                checked.push(code);
            }
            Err(IdentifierError::Form | IdentifierError::Zeros) => checker.error(
                &at,
                format_args!("“{text}” is not an ISWC (ISO 15707); write T-ddd.ddd.ddd-c"),
            ),
            Err(IdentifierError::Check(right)) => {
                wrong_check_digits(checker, &at, text, "ISO 15707", &right)
            }
        }
    }
    checked
}

/// An IPI name number that may be absent.
pub(super) fn ipi(checker: &mut Checker, at: &Pointer, stated: &Option<String>) -> Option<Ipi> {
    let text = stated.as_ref()?;
    match Ipi::parse(text) {
        Ok(code) => return Some(code),
        Err(IdentifierError::Form) => checker.error(
            at,
            format_args!("“{text}” is not an IPI name number (CISAC); write its eleven digits"),
        ),
        Err(IdentifierError::Zeros) => checker.warning(
            at,
            format_args!("an IPI name number of zeros is a placeholder; leave it out"),
        ),
        Err(IdentifierError::Check(right)) => {
            wrong_check_digits(checker, at, text, "CISAC’s IPI, modulo 101,", &right);
        }
    }
    None
}

/// An MBID that may be absent; `kind` is what it identifies, as MusicBrainz's addresses write it.
pub(super) fn mbid(
    checker: &mut Checker,
    at: &Pointer,
    kind: &str,
    stated: &Option<String>,
) -> Option<Mbid> {
    let text = stated.as_ref()?;
    let found = Mbid::parse(text);
    if found.is_none() {
        checker.error(
            at,
            format_args!(
                "“{text}” is not a MusicBrainz identifier; write the UUID at the end of the address https://musicbrainz.org/{kind}/…"
            ),
        );
    }
    found
}

fn wrong_check_digits(
    checker: &mut Checker,
    at: &Pointer,
    text: &str,
    standard: &str,
    right: &str,
) {
    checker.error(
        at,
        format_args!("“{text}” is mistyped: by {standard} it should end in {right}"),
    );
}

fn listed_twice(checker: &mut Checker, at: &Pointer, text: &str) {
    checker.mistake(
        Mistake::Repeated,
        at,
        format_args!("“{text}” is listed twice; remove one"),
    );
}
