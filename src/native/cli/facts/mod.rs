//! `songcard facts`: every figure that can be counted from a snapshot, as text or JSON.

mod json;
mod text;

use crate::diagnose::ReportFormat;
use crate::native::Error;
use crate::native::files;
use crate::native::load::load;
use crate::native::report::print_report;
use std::path::Path;

/// Prints the figures of a snapshot to standard output, and its problems to standard error. `false` where it has
/// mistakes: then no figures are printed, since they could be wrong.
///
/// # Errors
/// [`Error::Read`] or [`Error::NotUtf8`] for the file, [`Error::StandardOutput`].
pub fn facts(file: &Path, as_json: bool, reports: ReportFormat) -> Result<bool, Error> {
    let (text, loaded) = load(file)?;
    print_report(file, &text, &loaded.problems, reports);
    let Some(song) = loaded.song else {
        return Ok(false);
    };
    let figures = if as_json {
        json::json(&song)
    } else {
        text::text(&song)
    };
    files::print(&figures)?;
    Ok(true)
}
