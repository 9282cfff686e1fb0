//! `songcard import lrc`, `ttml` and `lrclib`: adds lyrics files to a snapshot.

mod arguments;

pub use arguments::{LrclibArguments, LyricsArguments};

use super::output::Brought;
use super::source_file;
use super::target::Target;
use crate::check::{Diagnostic, Diagnostics};
use crate::diagnose::ReportFormat;
use crate::import::lyrics::{LyricsFile, errors, merge, read};
use crate::import::{Counts, Format, ParseResult};
use crate::native::Error;
use crate::native::report::print_report;
use std::path::{Path, PathBuf};

/// A file without errors.
struct ReadFile<'a> {
    path: &'a Path,
    /// What messages call the text: the path, with the part of the file that it is.
    shown: PathBuf,
    text: String,
    lyrics: LyricsFile,
}

impl LyricsArguments {
    /// Imports the files with the subcommand of this name. `false` where a file or the snapshot has mistakes: they are reported, and nothing is written.
    ///
    /// # Errors
    /// [`Error::Usage`] for wrong options, else what reading or writing the files or standard output gives.
    pub fn run(self, import: &str, format: Format, reports: ReportFormat) -> Result<bool, Error> {
        let rights = self.stated_rights()?;
        self.check_count("--lang", self.lang.len(), format == Format::Ttml)?;
        self.check_count("--role", self.role.len(), true)?;
        let mut files = Vec::new();
        for (nth, path) in self.files.iter().enumerate() {
            let lang = self.lang.get(nth).map(String::as_str);
            let result = match source_file::bytes(path)? {
                Some(bytes) => read(format, &bytes, lang),
                None => too_large(),
            };
            let shown = match &*result.part {
                "" => path.clone(),
                part => PathBuf::from(format!("{}#{part}", path.display())),
            };
            print_report(&shown, &result.text, &result.diagnostics, reports);
            files.extend(result.value.map(|lyrics| ReadFile {
                path,
                shown,
                text: result.text,
                lyrics,
            }));
        }
        let Some(mut target) = Target::open(&self.into, reports)? else {
            return Ok(false);
        };
        if files.len() < self.files.len() {
            return Ok(false);
        }
        check_languages_differ(&files)?;
        let before = errors(&mut target.snapshot);
        let mut counts = Counts::default();
        files
            .iter()
            .for_each(|file| counts.add(&file.lyrics.lyrics));
        for (nth, file) in files.into_iter().enumerate() {
            let name = source_file::name(file.path);
            let role = self.stated_role(nth);
            let diagnostics = merge(&mut target.snapshot, &name, file.lyrics, role, rights);
            print_report(&file.shown, &file.text, &diagnostics, reports);
            if diagnostics.has_errors() {
                return Ok(false);
            }
        }
        let new = new_errors(&before, errors(&mut target.snapshot));
        if new.has_errors() {
            print_report(target.path(), "", &new, reports);
            return Ok(false);
        }
        let saved = target.save(&self.output)?;
        let files: Vec<&Path> = self.files.iter().map(PathBuf::as_path).collect();
        let brought = Brought::new(&files, counts.summary());
        self.output.report(import, &self.into, &saved, &[brought])?;
        Ok(true)
    }
}

fn too_large() -> ParseResult<LyricsFile> {
    let sentence = format!(
        "the file is larger than {} MiB, which is too large for lyrics",
        source_file::MAX_MIB
    );
    let error = Diagnostic::error("", sentence);
    ParseResult::new(String::new(), None, Diagnostics::of_error(error))
}

/// The errors whose pointer or sentence is new.
fn new_errors(before: &[Diagnostic], after: Vec<Diagnostic>) -> Diagnostics {
    let mut new = Diagnostics::default();
    for error in after {
        let is_same =
            |old: &Diagnostic| (&old.location, &old.sentence) == (&error.location, &error.sentence);
        if !before.iter().any(is_same) {
            new.push(error.severity, || error);
        }
    }
    new
}

/// Two files of one language would both be the same layer.
fn check_languages_differ(files: &[ReadFile]) -> Result<(), Error> {
    for (nth, file) in files.iter().enumerate() {
        let lang = file.lyrics.lang();
        let same = |other: &&ReadFile| other.lyrics.lang() == lang;
        if let Some(other) = files[..nth].iter().find(same) {
            return Err(Error::Usage(format!(
                "{} and {} are both “{lang}”, so one would replace the other",
                other.path.display(),
                file.path.display()
            )));
        }
    }
    Ok(())
}
