//! Why a text is not an identifier, and the comparison of check digits.

/// Why a text is not an identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IdentifierError {
    /// The text has not the form of the identifier.
    Form,
    /// The check digits do not match the others; these would.
    Check(String),
    /// All digits are zero, which databases write where a number is unknown.
    Zeros,
}

/// Whether a code ends with the check digits that were computed from its others.
pub(super) fn compare_check_digits(code: &str, check: String) -> Result<(), IdentifierError> {
    if code.ends_with(&check) {
        Ok(())
    } else {
        Err(IdentifierError::Check(check))
    }
}
