//! `songcard diff`: what is new between two snapshots of a song, as a post or as JSON.

mod json;

use super::option_values::https_address;
use super::two_snapshots::check_order;
use crate::diagnose::ReportFormat;
use crate::native::load::load;
use crate::native::report::print_report;
use crate::native::{Error, files};
use crate::song::Song;
use crate::text::news_post;
use crate::words;
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::path::{Path, PathBuf};

/// The arguments of `songcard diff`.
#[derive(Args)]
#[command(after_help = "\
Example:
  songcard diff yesterday.json my-song.json --lang ko --url https://cards.example/my-song/

It prints a post: new No. 1s, entries, rises, falls and exits by chart, new reports, milestones and credits.")]
pub struct DiffArguments {
    /// The older snapshot.
    old: PathBuf,
    /// The newer snapshot of the same song.
    new: PathBuf,
    /// The language of the post; that of the newer snapshot where absent.
    #[arg(long, value_parser = PossibleValuesParser::new(words::ALL.map(|words| words.tag)))]
    lang: Option<String>,
    /// An https address for the end of the post.
    #[arg(long, value_parser = https_address, conflicts_with = "json")]
    url: Option<String>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

impl DiffArguments {
    /// Prints what is new to standard output. `false` where a snapshot has mistakes, which are reported.
    ///
    /// # Errors
    /// [`Error::Usage`] for snapshots of two songs or in the wrong order, else what reading the files or writing to standard
    /// output gives.
    pub fn run(self, reports: ReportFormat) -> Result<bool, Error> {
        let (old, new) = (song(&self.old, reports)?, song(&self.new, reports)?);
        let (Some(old), Some(new)) = (old, new) else {
            return Ok(false);
        };
        check_order((&self.old, &old), (&self.new, &new))?;
        if self.json {
            files::print(&json::json(&new, &old))?;
            return Ok(true);
        }
        let words = words::for_tag(self.lang.as_deref().unwrap_or(&new.lang));
        match news_post(&new, &old, words, self.url.as_deref()) {
            Some(post) => files::print(&(post + "\n"))?,
            None => eprintln!(
                "Nothing is new in {} since {}.",
                self.new.display(),
                old.as_of
            ),
        }
        Ok(true)
    }
}

/// The song of a file; `None` where it has mistakes.
fn song(file: &Path, reports: ReportFormat) -> Result<Option<Song>, Error> {
    let (text, loaded) = load(file)?;
    if loaded.song.is_none() {
        print_report(file, &text, &loaded.problems, reports);
    }
    Ok(loaded.song)
}
