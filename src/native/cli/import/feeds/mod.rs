//! `songcard import itunes` and `songcard import apple-music`: adds the ranks of a song in the feeds of Apple's stores to a snapshot file.

mod arguments;
mod feed_files;
mod fetch;

pub use arguments::FeedArguments;

use super::output::Brought;
use super::source_file;
use super::target::Target;
use crate::diagnose::ReportFormat;
use crate::import::feeds::{Captures, FeedKind, ReadOptions, SongQuery, import};
use crate::native::Error;
use crate::native::report::print_report;
use feed_files::feed_files;
use fetch::fetch;
use std::path::{Path, PathBuf};

/// The most files that the summary names.
const MOST_NAMED: usize = 3;

impl FeedArguments {
    /// Adds the ranks in the feeds to the snapshot. A feed that cannot be read is reported and left out. `false` where none
    /// could be read, or where the snapshot has mistakes: nothing is written then.
    ///
    /// # Errors
    /// [`Error::Usage`] for wrong options, else what reading or writing the files or standard streams gives.
    pub fn run(self, kind: FeedKind, reports: ReportFormat) -> Result<bool, Error> {
        let files = feed_files(&self.files)?;
        let Some(mut target) = Target::open(&self.into, reports)? else {
            return Ok(self.report_nothing_written());
        };
        let query = SongQuery::new(&target.snapshot, &self.stated_song());
        let mut captures = Captures::new(kind, query);
        let options = self.read_options();
        if self.fetch {
            fetch(&mut captures, kind, &self, reports)?;
        }
        for file in &files {
            add_file(&mut captures, kind, file, &options, reports)?;
        }
        if captures.is_empty() {
            eprintln!("songcard: no feed could be read.");
            return Ok(self.report_nothing_written());
        }
        let imported = import(&mut target.snapshot, &captures);
        let names = match self.fetch {
            true => vec![PathBuf::from(self.server(kind))],
            false => names(&files, self.files.first()),
        };
        print_report(&names[0], "", &imported.about_feeds, reports);
        print_report(&self.into, "", &imported.about_snapshot, reports);
        let Some(summary) = imported.summary else {
            return Ok(self.report_nothing_written());
        };
        let saved = target.save(&self.output)?;
        let brought = Brought {
            files: match self.fetch {
                true => names.clone(),
                false => shown(&files),
            },
            shown: names,
            ..Brought::new(&[], summary)
        };
        self.output
            .report(kind.name(), &self.into, &saved, &[brought])?;
        Ok(true)
    }

    fn report_nothing_written(&self) -> bool {
        eprintln!("songcard: nothing is written into {}.", self.into.display());
        false
    }
}

/// Reads a file and adds its chart, or reports what is wrong with it.
fn add_file(
    captures: &mut Captures,
    kind: FeedKind,
    file: &Path,
    options: &ReadOptions,
    reports: ReportFormat,
) -> Result<(), Error> {
    let name = source_file::shown(file);
    let bytes = source_file::whole(file)?;
    let feed = kind.read(&bytes, options);
    print_report(name, &feed.text, &feed.diagnostics, reports);
    match feed.value {
        Some(chart) => captures.add(&chart),
        None => captures.add_failed(name.display().to_string()),
    }
    Ok(())
}

/// What the summary names: the files, or where they are many the folder.
fn names(files: &[PathBuf], first: Option<&PathBuf>) -> Vec<PathBuf> {
    match first {
        Some(folder) if folder.is_dir() => vec![folder.clone()],
        _ if files.len() <= MOST_NAMED => shown(files),
        _ => vec![PathBuf::from(format!("{} files", files.len()))],
    }
}

fn shown(files: &[PathBuf]) -> Vec<PathBuf> {
    let names = files.iter().map(|file| source_file::shown(file));
    names.map(Path::to_owned).collect()
}
