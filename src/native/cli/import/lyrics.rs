//! `songcard import lrc` and `ttml`: lyrics files into a snapshot.

use super::target::Target;
use super::{limit, origin, summary};
use crate::check::{Severity, is_language_tag};
use crate::diagnose::languages;
use crate::import::Format;
use crate::import::lyrics::{File, Stated, errors, merge, read};
use crate::import::remark::Remark;
use crate::import::sheet::Counts;
use crate::song::{LayerRole, RightsBasis};
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub struct Lyrics {
    /// Lyrics files; the lines of several files of a song are matched by their times.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The BCP 47 tag of a file’s language, once for each file; a TTML file can state it itself.
    #[arg(long, value_parser = tag, value_delimiter = ',')]
    lang: Vec<String>,
    /// The snapshot to write into.
    #[arg(long)]
    into: PathBuf,
    /// The role of a file’s lines, once for each file.
    #[arg(long, value_parser = PossibleValuesParser::new(LayerRole::NAMES.map(|(name, _)| name)))]
    role: Vec<String>,
    /// The rights basis of the texts; without one check and publish reject them.
    #[arg(long, value_parser = PossibleValuesParser::new(RightsBasis::NAMES.map(|(name, _)| name)))]
    rights: Option<String>,
    /// How many lines an excerpt may show.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..))]
    max_lines: Option<u32>,
    /// Print the snapshot and write nothing.
    #[arg(long)]
    dry_run: bool,
}

fn too_large() -> Remark {
    Remark {
        place: None,
        severity: Severity::Error,
        sentence: format!(
            "the file is larger than {} MiB, which is too large for lyrics",
            limit::MOST
        ),
    }
}

fn tag(text: &str) -> Result<String, String> {
    if !is_language_tag(text) {
        return Err("not a BCP 47 language tag; write one like ko, ko-Latn or en".to_owned());
    }
    match languages::question(text) {
        Some(question) => Err(question),
        None => Ok(text.to_owned()),
    }
}

impl Lyrics {
    /// Gives whether every file was imported; if not, nothing is written.
    ///
    /// # Errors
    /// One sentence where that is no mistake in the data.
    pub fn run(self, format: Format, colours: bool) -> Result<bool, String> {
        let rights = self.stated()?;
        self.each("--lang", self.lang.len(), format == Format::Ttml)?;
        self.each("--role", self.role.len(), true)?;
        let mut files = Vec::new();
        let mut sound = true;
        for (nth, path) in self.files.iter().enumerate() {
            let lang = self.lang.get(nth).map(String::as_str);
            let (remarks, file) = match limit::read(path)? {
                Some(bytes) => read(format, &bytes, lang),
                None => (vec![too_large()], None),
            };
            say(path, &remarks);
            sound &= file.is_some();
            files.extend(file.map(|file| (path, file)));
        }
        let Some(mut target) = Target::open(&self.into, colours)? else {
            return Ok(false);
        };
        if !sound {
            return Ok(false);
        }
        self.one_language_each(&files)?;
        let before = errors(&mut target.snapshot);
        let mut counts = Counts::default();
        files.iter().for_each(|(_, file)| counts.add(&file.sheet));
        for (nth, (path, file)) in files.into_iter().enumerate() {
            let role = self.role.get(nth).and_then(|role| role_of(role));
            match merge(
                &mut target.snapshot,
                &origin::name(path),
                file,
                role,
                rights,
            ) {
                Ok(remarks) => say(path, &remarks),
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
        let end = target.save(self.dry_run)?;
        let files: Vec<&Path> = self.files.iter().map(PathBuf::as_path).collect();
        summary::say(&files, &counts.list(), &self.into, end);
        Ok(true)
    }

    fn stated(&self) -> Result<Option<Stated>, String> {
        let basis = self.rights.as_ref().and_then(|basis| basis_of(basis));
        match (basis, self.max_lines) {
            (Some(RightsBasis::Excerpt), None) => {
                Err("an excerpt needs --max-lines, the number of lines it may show".to_owned())
            }
            (Some(RightsBasis::Excerpt), _) | (_, None) => Ok(basis.map(|basis| Stated {
                basis,
                max_lines: self.max_lines,
            })),
            _ => Err("--max-lines is only for --rights excerpt".to_owned()),
        }
    }

    fn each(&self, option: &str, given: usize, may_lack: bool) -> Result<(), String> {
        let files = self.files.len();
        if given == files || (given == 0 && may_lack) {
            return Ok(());
        }
        Err(format!(
            "{option} is given {given} times for {files} {}; give it once for each",
            if files == 1 { "file" } else { "files" }
        ))
    }

    /// Two files of one language would each be the same layer.
    fn one_language_each(&self, files: &[(&PathBuf, File)]) -> Result<(), String> {
        for (nth, (path, file)) in files.iter().enumerate() {
            let lang = file.lang();
            let same = files[..nth].iter().find(|(_, other)| other.lang() == lang);
            if let Some((other, _)) = same {
                return Err(format!(
                    "{} and {} are both “{lang}”, so one would replace the other",
                    other.display(),
                    path.display()
                ));
            }
        }
        Ok(())
    }
}

fn say(path: &Path, remarks: &[Remark]) {
    for remark in remarks {
        let path = path.display();
        let place = remark
            .place
            .map(|place| format!("{}:{}:", place.line, place.column));
        let place = place.unwrap_or_default();
        let warning = match remark.severity {
            Severity::Error => "",
            Severity::Warning => " warning:",
        };
        eprintln!("songcard: {path}:{place}{warning} {}.", remark.sentence);
    }
}

fn role_of(name: &str) -> Option<LayerRole> {
    let mut names = LayerRole::NAMES.into_iter();
    names
        .find(|(known, _)| *known == name)
        .map(|(_, role)| role)
}

fn basis_of(name: &str) -> Option<RightsBasis> {
    let mut names = RightsBasis::NAMES.into_iter();
    names
        .find(|(known, _)| *known == name)
        .map(|(_, basis)| basis)
}
