//! The line that reports what an import did.

use std::fmt::Display;
use std::path::Path;

/// Prints `Imported nabiya.lrc into nabiya.json: 24 lines, 1 layer.` to standard error. Counts are those of the files;
/// zeros are left out.
pub fn print_counts(files: &[&Path], counts: &[(usize, &str)], into: &Path, outcome: Outcome) {
    let counts: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, what)| match count {
            1 => format!("1 {what}"),
            count => format!("{count} {what}s"),
        })
        .collect();
    eprintln!("{}", summary_line(files, &counts.join(", "), into, outcome));
}

/// The same line for an import that describes its content itself.
pub fn summary_line(
    files: &[&Path],
    content: &dyn Display,
    into: &Path,
    outcome: Outcome,
) -> String {
    let into = into.display();
    let names: Vec<String> = files
        .iter()
        .map(|file| file.display().to_string())
        .collect();
    let files = names.join(", ");
    match outcome {
        Outcome::Written => format!("Imported {files} into {into}: {content}."),
        Outcome::Made => format!("Made {into} from {files}: {content}."),
        Outcome::Unchanged => {
            format!("{into} has all of {files} already: {content}. Nothing changes.")
        }
        Outcome::Printed => {
            format!("{files} would bring {content} into {into}. Nothing is written.")
        }
    }
}

/// What an import did with the snapshot file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Written with new values.
    Written,
    /// Written as a new file.
    Made,
    /// Left as it is, since it has the same values already.
    Unchanged,
    /// Printed to standard output only (`--dry-run`).
    Printed,
}
