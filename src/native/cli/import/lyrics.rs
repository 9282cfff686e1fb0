//! `songcard import lrc` and `ttml`: adds lyrics files to a snapshot.

use super::target::Target;
use super::{source_file, summary};
use crate::check::{Severity, is_language_tag};
use crate::diagnose::languages;
use crate::import::Format;
use crate::import::diagnostic::Diagnostic;
use crate::import::lyrics::{LyricsFile, StatedRights, errors, merge, read};
use crate::import::parsed_lyrics::Counts;
use crate::native::Error;
use crate::song::{Keyword, LayerRole, RightsBasis};
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::path::{Path, PathBuf};

/// The arguments of `songcard import lrc` and `ttml`.
#[derive(Args)]
pub struct LyricsArguments {
    /// Lyrics files; the lines of several files of a song are matched by their times.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The BCP 47 tag of a file’s language, once for each file; a TTML file can state it itself.
    #[arg(long, value_parser = language_tag, value_delimiter = ',')]
    lang: Vec<String>,
    /// The snapshot to write into.
    #[arg(long)]
    into: PathBuf,
    /// The role of a file’s lines, once for each file.
    #[arg(long, value_parser = PossibleValuesParser::new(LayerRole::WORDS))]
    role: Vec<String>,
    /// The rights basis of the texts; without one check and publish reject them.
    #[arg(long, value_parser = PossibleValuesParser::new(RightsBasis::WORDS))]
    rights: Option<String>,
    /// How many lines an excerpt may show.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    max_lines: Option<u32>,
    /// Print the snapshot and write nothing.
    #[arg(long)]
    dry_run: bool,
}

fn too_large() -> Diagnostic {
    Diagnostic {
        position: None,
        severity: Severity::Error,
        sentence: format!(
            "the file is larger than {} MiB, which is too large for lyrics",
            source_file::MAX_MIB
        ),
    }
}

fn language_tag(text: &str) -> Result<String, String> {
    if !is_language_tag(text) {
        return Err("not a BCP 47 language tag; write one like ko, ko-Latn or en".to_owned());
    }
    match languages::question("", text) {
        Some(question) => Err(question.to_string()),
        None => Ok(text.to_owned()),
    }
}

impl LyricsArguments {
    /// Imports the files. `false` where a file or the snapshot has mistakes: they are reported, and nothing is written.
    ///
    /// # Errors
    /// [`Error::Usage`] for wrong options, else what reading or writing the files or standard output gives.
    pub fn run(self, format: Format, colours: bool) -> Result<bool, Error> {
        let rights = self.stated_rights()?;
        self.check_count("--lang", self.lang.len(), format == Format::Ttml)?;
        self.check_count("--role", self.role.len(), true)?;
        let mut files = Vec::new();
        let mut all_valid = true;
        for (nth, path) in self.files.iter().enumerate() {
            let lang = self.lang.get(nth).map(String::as_str);
            let (diagnostics, file) = match source_file::bytes(path)? {
                Some(bytes) => read(format, &bytes, lang),
                None => (vec![too_large()], None),
            };
            report(path, &diagnostics);
            all_valid &= file.is_some();
            files.extend(file.map(|file| (path, file)));
        }
        let Some(mut target) = Target::open(&self.into, colours)? else {
            return Ok(false);
        };
        if !all_valid {
            return Ok(false);
        }
        self.check_languages_differ(&files)?;
        let before = errors(&mut target.snapshot);
        let mut counts = Counts::default();
        files.iter().for_each(|(_, file)| counts.add(&file.lyrics));
        for (nth, (path, file)) in files.into_iter().enumerate() {
            let role = self
                .role
                .get(nth)
                .and_then(|role| LayerRole::from_word(role));
            match merge(
                &mut target.snapshot,
                &source_file::name(path),
                file,
                role,
                rights,
            ) {
                Ok(diagnostics) => report(path, &diagnostics),
                Err(sentence) => {
                    eprintln!("songcard: {}: {sentence}.", path.display());
                    return Ok(false);
                }
            }
        }
        let after = errors(&mut target.snapshot);
        let mut new = after
            .into_iter()
            .filter(|mistake| !before.contains(mistake))
            .peekable();
        if new.peek().is_some() {
            let into = target.path().display();
            new.for_each(|(pointer, message)| eprintln!("songcard: {into}: {pointer}: {message}."));
            return Ok(false);
        }
        let outcome = target.save(self.dry_run)?;
        let files: Vec<&Path> = self.files.iter().map(PathBuf::as_path).collect();
        summary::print_counts(&files, &counts.list(), &self.into, outcome);
        Ok(true)
    }

    fn stated_rights(&self) -> Result<Option<StatedRights>, Error> {
        let basis = self
            .rights
            .as_ref()
            .and_then(|basis| RightsBasis::from_word(basis));
        match (basis, self.max_lines) {
            (Some(RightsBasis::Excerpt), None) => Err(Error::Usage(
                "an excerpt needs --max-lines, the number of lines it may show".to_owned(),
            )),
            (Some(RightsBasis::Excerpt), _) | (_, None) => Ok(basis.map(|basis| StatedRights {
                basis,
                max_lines: self.max_lines,
            })),
            _ => Err(Error::Usage(
                "--max-lines is only for --rights excerpt".to_owned(),
            )),
        }
    }

    /// An option that is given once for each file, or if it `is_optional`, never.
    fn check_count(&self, option: &str, given: usize, is_optional: bool) -> Result<(), Error> {
        let files = self.files.len();
        if given == files || (given == 0 && is_optional) {
            return Ok(());
        }
        Err(Error::Usage(format!(
            "{option} is given {given} times for {files} {}; give it once for each",
            if files == 1 { "file" } else { "files" }
        )))
    }

    /// Two files of one language would both be the same layer.
    fn check_languages_differ(&self, files: &[(&PathBuf, LyricsFile)]) -> Result<(), Error> {
        for (nth, (path, file)) in files.iter().enumerate() {
            let lang = file.lang();
            let same = files[..nth].iter().find(|(_, other)| other.lang() == lang);
            if let Some((other, _)) = same {
                return Err(Error::Usage(format!(
                    "{} and {} are both “{lang}”, so one would replace the other",
                    other.display(),
                    path.display()
                )));
            }
        }
        Ok(())
    }
}

fn report(path: &Path, diagnostics: &[Diagnostic]) {
    for diagnostic in diagnostics {
        let path = path.display();
        let position = diagnostic
            .position
            .map(|position| format!("{}:{}:", position.line, position.column))
            .unwrap_or_default();
        let warning = match diagnostic.severity {
            Severity::Error => "",
            Severity::Warning => " warning:",
        };
        eprintln!(
            "songcard: {path}:{position}{warning} {}.",
            diagnostic.sentence
        );
    }
}
