//! What an import did, in one line.

use std::fmt::Display;
use std::path::Path;

/// `Imported nabiya.lrc into nabiya.json: 24 lines, 1 layer.` What there is none of is left out; the
/// counts are of what the files have.
pub fn say(files: &[&Path], counts: &[(usize, &str)], into: &Path, end: End) {
    let counts = counts.iter().filter(|(count, _)| *count > 0);
    let counts = counts.map(|(count, what)| match count {
        1 => format!("1 {what}"),
        count => format!("{count} {what}s"),
    });
    let counts = counts.collect::<Vec<_>>().join(", ");
    eprintln!("{}", line(files, &counts, into, end));
}

/// The same line for an import that says `what` it brought in words of its own.
pub fn line(files: &[&Path], what: &dyn Display, into: &Path, end: End) -> String {
    let into = into.display();
    let files = files.iter().map(|file| file.display().to_string());
    let files = files.collect::<Vec<_>>().join(", ");
    match end {
        End::Written => format!("Imported {files} into {into}: {what}."),
        End::Unchanged => format!("{into} has all of {files} already: {what}. Nothing changes."),
        End::Dry => format!("{files} would bring {what} into {into}. Nothing is written."),
    }
}

/// What became of the snapshot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Written,
    /// It says the same as before.
    Unchanged,
    /// Only printed.
    Dry,
}
