//! What an import did, in one line.

use std::path::Path;

/// `Imported nabiya.lrc into nabiya.json: 24 lines, 1 layer.` What there is none of is left out; the
/// counts are of what the files have.
pub fn say(files: &[&Path], counts: &[(usize, &str)], into: &Path, end: End) {
    let counts = counts.iter().filter(|(count, _)| *count > 0);
    let counts = counts.map(|(count, what)| match count {
        1 => format!("1 {what}"),
        count => format!("{count} {what}s"),
    });
    let (counts, into) = (counts.collect::<Vec<_>>().join(", "), into.display());
    let files = files.iter().map(|file| file.display().to_string());
    let files = files.collect::<Vec<_>>().join(", ");
    match end {
        End::Written => eprintln!("Imported {files} into {into}: {counts}."),
        End::Unchanged => {
            eprintln!("{into} has all of {files} already: {counts}. Nothing changes.")
        }
        End::Dry => eprintln!("{files} would bring {counts} into {into}. Nothing is written."),
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
