//! `songcard history`: keeps a snapshot beside its file, and names the one that was kept before.

use crate::authoring::with_previous;
use crate::diagnose::ReportFormat;
use crate::native::load::load;
use crate::native::report::print_report;
use crate::native::site::publish::song_name;
use crate::native::{Error, files};
use crate::song::{Moment, Song};
use clap::Args;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The arguments of `songcard history`.
#[derive(Args)]
#[command(after_help = "\
Example, after every import:
  songcard import csv rows.csv --into my-song.json
  songcard history my-song.json

It keeps a copy as my-song-history/2021-11-09.json, by the day of asOf, and writes the address of the copy before it, such as
my-song-history/2021-11-08.json, into previous. songcard publish publishes that copy too.")]
pub struct HistoryArguments {
    /// A snapshot file.
    file: PathBuf,
    /// Say what would be kept, and write nothing.
    #[arg(long)]
    dry_run: bool,
}

impl HistoryArguments {
    /// Keeps a copy of the snapshot in the folder beside it, the last of each day, and names the copy of an earlier day in
    /// both. `false` where the snapshot has mistakes, which are reported.
    ///
    /// # Errors
    /// [`Error::SongName`] for a file whose name cannot be an address, else what reading or writing the files gives.
    pub fn run(self, reports: ReportFormat) -> Result<bool, Error> {
        let (text, loaded) = load(&self.file)?;
        let Some(song) = loaded.song else {
            print_report(&self.file, &text, &loaded.problems, reports);
            eprintln!("songcard: {} is not kept.", self.file.display());
            return Ok(false);
        };
        // The folder is apart from the songs, so that `*.json` are only these.
        let folder = format!("{}-history", song_name(&self.file)?);
        let day = kept_as(song.as_of);
        let kept = kept_days(&self.file.with_file_name(&folder))?;
        let before = kept.iter().rfind(|kept| **kept < day);
        let address = before.map(|before| format!("{folder}/{before}.json"));
        let named = match &address {
            Some(address) if is_ours(&song, &folder) => {
                let named = with_previous(&text, address);
                named.map_err(|cause| Error::Json {
                    path: self.file.clone(),
                    cause,
                })?
            }
            _ => text.clone(),
        };
        let copy = self
            .file
            .with_file_name(&folder)
            .join(format!("{day}.json"));
        let is_kept = fs::read(&copy).is_ok_and(|present| present == named.as_bytes());
        if !self.dry_run {
            files::write(&copy, named.as_bytes())?;
            if named != text {
                files::rewrite(&self.file, &named)?;
            }
        }
        eprintln!(
            "{}",
            self.summary(&copy, &song, &folder, address, is_kept && named == text)
        );
        Ok(true)
    }

    fn summary(
        &self,
        copy: &Path,
        song: &Song,
        folder: &str,
        before: Option<String>,
        is_unchanged: bool,
    ) -> String {
        let (file, copy) = (self.file.display(), copy.display());
        let done = match (is_unchanged, self.dry_run) {
            (true, _) => format!("{file} is kept as {copy} already"),
            (false, true) => format!("{file} would be kept as {copy}, and nothing is written"),
            (false, false) => format!("Kept {file} as {copy}"),
        };
        let previous = match (before, &song.previous) {
            (_, Some(own)) if !is_ours(song, folder) => {
                format!("previous stays {own}, which is not in {folder}")
            }
            (Some(before), _) => format!("previous is {before}"),
            (None, _) => "nothing was kept before its day".to_owned(),
        };
        format!("{done}; {previous}.")
    }
}

/// Whether `previous` is absent or names a copy in this folder: an author may name another one.
fn is_ours(song: &Song, folder: &str) -> bool {
    let own = song.previous.as_deref();
    own.is_none_or(|own| {
        own.strip_prefix(folder)
            .is_some_and(|rest| rest.starts_with('/'))
    })
}

/// What a copy is named after: the day, or for a month or a year that.
fn kept_as(as_of: Moment) -> String {
    as_of
        .date()
        .map_or(as_of.to_string(), |day| day.to_string())
}

/// What the copies in a folder are named after, in order; none where the folder is missing.
fn kept_days(folder: &Path) -> Result<Vec<String>, Error> {
    let failed = |cause| Error::Read {
        path: folder.to_owned(),
        cause,
    };
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(failed)?,
    };
    let mut days = Vec::new();
    for entry in entries {
        let name = entry.map_err(failed)?.file_name();
        let name = name.to_string_lossy();
        let day = name.strip_suffix(".json");
        days.extend(
            day.filter(|day| Moment::parse(day).is_ok())
                .map(str::to_owned),
        );
    }
    days.sort();
    Ok(days)
}
