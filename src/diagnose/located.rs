//! Diagnostics with their lines.

use super::json::locate;
use crate::check::Diagnostics;

/// Diagnostics of a text that is valid JSON, each with the bytes of its pointer.
pub fn located(text: &str, mut diagnostics: Diagnostics) -> Diagnostics {
    locate(text, &mut diagnostics.kept);
    diagnostics
}
