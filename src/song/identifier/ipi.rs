//! Identifiers of names that people are credited under.

use super::error::{IdentifierError, compare_check_digits};
use super::form::normalized;

/// An [IPI name number](https://musicbrainz.org/doc/IPI), which the societies of CISAC give to a name that somebody is
/// credited under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ipi(String);

impl Ipi {
    /// Parses up to eleven digits, with or without leading zeros, separators and a leading `IPI`. The last two digits
    /// check the other nine modulo 101.
    ///
    /// # Errors
    /// [`IdentifierError::Form`], [`IdentifierError::Check`] and [`IdentifierError::Zeros`].
    pub fn parse(text: &str) -> Result<Ipi, IdentifierError> {
        const FORM: &str = "00000000000";
        let digits = (1..=FORM.len()).rev();
        let mut code = digits
            .filter_map(|digits| normalized(text, "IPI", &FORM[..digits]))
            .next()
            .ok_or(IdentifierError::Form)?;
        code.insert_str(0, &FORM[code.len()..]);
        if code == FORM {
            return Err(IdentifierError::Zeros);
        }
        let digits = code[..9].bytes().map(|digit| u32::from(digit - b'0'));
        let weights = (2..=10).rev();
        let sum: u32 = digits
            .zip(weights)
            .map(|(digit, weight)| digit * weight)
            .sum();
        // A remainder of 1 gives 100, of which the last two digits are kept.
        let check = (101 - sum % 101) % 101 % 100;
        let tens = if check < 10 { "0" } else { "" };
        compare_check_digits(&code, [tens, &check.to_string()].concat())?;
        Ok(Ipi(code))
    }

    /// Eleven digits.
    pub fn code(&self) -> &str {
        &self.0
    }
}
