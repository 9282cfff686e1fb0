//! The line that reports what an import did.

use super::brought::Brought;
use super::saved::Outcome;
use std::path::Path;

/// `Imported nabiya.lrc into nabiya.json: 24 lines, 1 layer.` Counts are those of the files.
pub fn summary_line(brought: &Brought, into: &Path, outcome: Outcome) -> String {
    let into = into.display();
    let names = brought.shown.iter().map(|file| file.display().to_string());
    let files = names.collect::<Vec<_>>().join(", ");
    let content = &brought.summary;
    match outcome {
        Outcome::Unchanged if !brought.says_what_is_new => {
            format!("{into} has all of {files} already: {content}. Nothing changes.")
        }
        Outcome::Written | Outcome::Unchanged => {
            format!("Imported {files} into {into}: {content}.")
        }
        Outcome::Made => format!("Made {into} from {files}: {content}."),
        Outcome::Printed => {
            format!("{files} would bring {content} into {into}. Nothing is written.")
        }
    }
}
