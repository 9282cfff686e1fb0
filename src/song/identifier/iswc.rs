//! Identifiers of musical works.

use super::error::{IdentifierError, compare_check_digits};
use super::form::normalized;

/// An [ISWC](https://www.iso.org/standard/28780.html) (ISO 15707): one musical work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Iswc(String);

impl Iswc {
    /// Parses `T-ddd.ddd.ddd-c` in either case, with or without separators and a leading `ISWC`. The last digit checks
    /// the other nine.
    ///
    /// # Errors
    /// [`IdentifierError::Form`] and [`IdentifierError::Check`].
    pub fn parse(text: &str) -> Result<Iswc, IdentifierError> {
        let code = normalized(text, "ISWC", "T0000000000").ok_or(IdentifierError::Form)?;
        let digits = code[1..10].bytes().map(|digit| u32::from(digit - b'0'));
        let sum: u32 = digits.zip(1..).map(|(digit, weight)| digit * weight).sum();
        compare_check_digits(&code, ((10 - (1 + sum) % 10) % 10).to_string())?;
        Ok(Iswc(code))
    }

    /// `T-ddd.ddd.ddd-c`, as the standard writes it for readers.
    pub fn formatted(&self) -> String {
        let code = &self.0;
        let work = [&code[1..4], &code[4..7], &code[7..10]].join(".");
        ["T", &work, &code[10..]].join("-")
    }
}
