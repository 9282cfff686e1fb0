//! `songcard new`: begins a snapshot, from options or from answers.

mod checks;
mod interview;
mod questions;

use super::import::import_names;
use super::option_values::{language_tag, some_text, text_in_language, time, work_kind};
use crate::authoring::{NewArtist, NewSnapshot};
use crate::diagnose::{ReportFormat, read};
use crate::native::report::print_report;
use crate::native::{Error, clock, files};
use crate::song::{ContextKind, Keyword, Song};
use crate::{text, words};
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use interview::Interview;
use std::io::{IsTerminal, stderr, stdin};
use std::path::{Path, PathBuf};

/// The arguments of `songcard new`.
#[derive(Args)]
#[command(after_help = "\
Example:
  songcard new spring.json --title \"Spring Day\" --title-in ko=봄날 --artist BTS --artist-in ko=방탄소년단 --released 2017-02-13

Without a title or an artist it asks for these and for the rest, if it runs in a terminal.")]
pub struct NewArguments {
    /// The file to write; its name becomes the song’s address. A file that exists is never overwritten.
    file: PathBuf,
    /// The title of the song.
    #[arg(long, value_parser = some_text)]
    title: Option<String>,
    /// The title in another language, with its BCP 47 tag: ko=봄날. May be given several times.
    #[arg(long, value_name = "LANG=TITLE", value_parser = text_in_language)]
    title_in: Vec<(String, String)>,
    /// Who performs it. May be given several times, in the order of the billing.
    #[arg(long, value_name = "NAME", value_parser = some_text)]
    artist: Vec<String>,
    /// The name of the only artist in another language, with its BCP 47 tag: ko=진. May be given several times.
    #[arg(long, value_name = "LANG=NAME", value_parser = text_in_language)]
    artist_in: Vec<(String, String)>,
    /// The group that the only artist belongs to.
    #[arg(long, value_name = "GROUP", value_parser = some_text)]
    member_of: Option<String>,
    /// A featured guest. May be given several times.
    #[arg(long, value_name = "NAME", value_parser = some_text)]
    featuring: Vec<String>,
    /// The BCP 47 tag of the language of titles and names; en where absent.
    #[arg(long, value_parser = language_tag)]
    lang: Option<String>,
    /// When it was released: YYYY, YYYY-MM, YYYY-MM-DD or a time with its offset.
    #[arg(long, value_name = "DATE", value_parser = time)]
    released: Option<String>,
    /// The title of the series, film, game or musical that it was made for.
    #[arg(long, value_name = "TITLE", value_parser = some_text)]
    work: Option<String>,
    /// What this work is.
    #[arg(long, value_parser = PossibleValuesParser::new(ContextKind::WORDS).try_map(|word| work_kind(&word)))]
    kind: Option<ContextKind>,
    /// The day on which all of this is true; today in UTC where absent.
    #[arg(long, value_name = "DATE", value_parser = time)]
    as_of: Option<String>,
    /// Ask for what is missing also where standard input is no terminal, and read one answer from each line.
    #[arg(long)]
    ask: bool,
    /// Print the snapshot and write nothing.
    #[arg(long)]
    dry_run: bool,
    #[arg(skip)]
    asked_artists: Vec<NewArtist>,
}

impl NewArguments {
    /// Writes the snapshot. `false` where it would have mistakes: they are reported, and nothing is written.
    ///
    /// # Errors
    /// [`Error::Exists`] for a file that is there, [`Error::SongName`] for a name that cannot be an address, [`Error::Usage`]
    /// for options that are missing or contradict each other, else what reading answers or writing the file gives.
    pub fn run(mut self, reports: ReportFormat) -> Result<bool, Error> {
        self.check_file()?;
        self.check_artist_options()?;
        if self.title.is_none() || self.artist.is_empty() {
            if !self.ask && !stdin().is_terminal() {
                return Err(self.missing());
            }
            self.ask(&mut Interview::new(stdin().lock(), stderr()))?;
        }
        self.check_work_options()?;
        let written = self.snapshot()?.text();
        let loaded = read(&written);
        print_report(&self.file, &written, &loaded.problems, reports);
        let Some(song) = loaded.song else {
            eprintln!("songcard: {} is not written.", self.file.display());
            return Ok(false);
        };
        if self.dry_run {
            files::print(&written)?;
        } else {
            files::write_new(&self.file, written.as_bytes())?;
        }
        eprintln!("{}", self.summary(&song));
        Ok(true)
    }

    fn snapshot(&self) -> Result<NewSnapshot, Error> {
        let today = || clock::today().map(|day| day.to_string());
        let as_of = self.as_of.clone().or_else(today);
        let as_of = as_of.ok_or_else(|| {
            Error::Usage("this machine’s clock is wrong; give the day with --as-of".to_owned())
        })?;
        let named = |name: &String| NewArtist {
            name: name.clone(),
            names: self.artist_in.clone(),
            member_of: self.member_of.clone(),
            featured: false,
        };
        let featured = |name: &String| NewArtist {
            name: name.clone(),
            featured: true,
            ..NewArtist::default()
        };
        let main = self.artist.iter().map(named);
        let asked = self.asked_artists.iter().cloned();
        let guests = self.featuring.iter().map(featured);
        Ok(NewSnapshot {
            as_of,
            lang: self.lang().to_owned(),
            title: self.title.clone().unwrap_or_default(),
            titles: self.title_in.clone(),
            artists: main.chain(asked).chain(guests).collect(),
            released: self.released.clone(),
            work: self.work.clone().zip(self.kind),
        })
    }

    fn lang(&self) -> &str {
        self.lang.as_deref().unwrap_or("en")
    }

    /// What was done, and what to do next.
    fn summary(&self, song: &Song) -> String {
        let words = words::for_tag(&song.lang);
        let file = self.file.display();
        let what = format!(
            "“{}” by {}, as of {}",
            song.title.plain,
            text::artists(song, words),
            song.as_of
        );
        if self.dry_run {
            return format!("{file} would be {what}. Nothing is written.");
        }
        let others: Vec<String> = import_names()
            .into_iter()
            .filter(|name| name != EXAMPLE_IMPORT)
            .collect();
        let others = others.join(", ");
        format!(
            "Wrote {file}: {what}.\n\
             Next: songcard import {} --into {file} adds facts (also: {others}), songcard check {file} finds mistakes, songcard publish {file} --out dist makes its pages.",
            example(&self.file)
        )
    }
}

/// The import that is shown as the next step.
const EXAMPLE_IMPORT: &str = "csv";

/// What an import of chart rows is given, beside a file.
fn example(file: &Path) -> String {
    let rows = file.with_file_name("rows.csv");
    format!("{EXAMPLE_IMPORT} {}", rows.display())
}
