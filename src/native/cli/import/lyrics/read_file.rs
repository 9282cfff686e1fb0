//! The lyrics files that arguments name.

use super::LyricsArguments;
use crate::check::{Diagnostic, Diagnostics};
use crate::diagnose::ReportFormat;
use crate::import::lyrics::{LyricsFile, read};
use crate::import::{Format, ParseResult};
use crate::native::Error;
use crate::native::cli::import::source_file;
use crate::native::report::print_report;
use std::path::{Path, PathBuf};

/// A file without errors.
pub struct ReadFile {
    /// Its path, or what messages call standard input.
    pub path: PathBuf,
    /// What messages call the text: the path, with the part of the file that it is.
    pub shown: PathBuf,
    pub text: String,
    /// The title of its source, where the file does not name a page that it is from.
    pub title: String,
    pub lyrics: LyricsFile,
}

/// Reads the files. `None` where any has errors: they are reported, for all of them.
///
/// # Errors
/// [`Error::Usage`] for standard input without a title, or for two files of one language; [`Error::Read`].
pub fn read_files(
    arguments: &LyricsArguments,
    format: Format,
    reports: ReportFormat,
) -> Result<Option<Vec<ReadFile>>, Error> {
    let mut files: Vec<ReadFile> = Vec::new();
    let mut is_right = true;
    for (nth, file) in arguments.files.iter().enumerate() {
        let lang = arguments.lang.get(nth).map(String::as_str);
        let result = match source_file::bytes(file, source_file::MAX_MIB)? {
            Some(bytes) => read(format, &bytes, lang),
            None => too_large(),
        };
        let path = source_file::shown(file);
        let shown = match &*result.part {
            "" => path.to_owned(),
            part => PathBuf::from(format!("{}#{part}", path.display())),
        };
        print_report(&shown, &result.text, &result.diagnostics, reports);
        let Some(lyrics) = result.value else {
            is_right = false;
            continue;
        };
        files.push(ReadFile {
            path: path.to_owned(),
            shown,
            text: result.text,
            title: title(arguments.title.get(nth), file, &lyrics)?,
            lyrics: titled(lyrics, arguments.title.get(nth)),
        });
    }
    if !is_right {
        return Ok(None);
    }
    check_languages_differ(&files)?;
    Ok(Some(files))
}

/// The title of a file's source: the stated one, else the file's name, which standard input does not have.
fn title(stated: Option<&String>, file: &Path, lyrics: &LyricsFile) -> Result<String, Error> {
    match stated {
        Some(title) => Ok(title.clone()),
        None if source_file::is_input(file) && lyrics.origin.is_none() => Err(Error::Usage(
            "standard input has no name; give the title of its source with --title".to_owned(),
        )),
        None => Ok(source_file::name(source_file::shown(file))),
    }
}

/// The lyrics, from a page with the stated title.
fn titled(mut lyrics: LyricsFile, stated: Option<&String>) -> LyricsFile {
    if let (Some(origin), Some(title)) = (&mut lyrics.origin, stated) {
        origin.title.clone_from(title);
    }
    lyrics
}

fn too_large() -> ParseResult<LyricsFile> {
    let sentence = format!(
        "the file is larger than {} MiB, which is too large for lyrics",
        source_file::MAX_MIB
    );
    let error = Diagnostic::error("", sentence);
    ParseResult::new(String::new(), None, Diagnostics::of_error(error))
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
