//! `songcard import musicbrainz`: adds the facts of a recording to a snapshot file, or makes one.

mod answer;
mod arguments;

pub use arguments::MusicBrainzArguments;

use super::output::Brought;
use super::target::Target;
use crate::authoring::{NewArtist, NewSnapshot};
use crate::diagnose::ReportFormat;
use crate::import::musicbrainz::{CreditedArtist, Recording, import};
use crate::native::report::print_report;
use crate::native::site::publish::song_name;
use crate::native::{Error, clock};
use answer::answer;

impl MusicBrainzArguments {
    /// Adds the facts to the snapshot. `false` where the answer or the snapshot has mistakes: they are reported, and nothing
    /// is written.
    ///
    /// # Errors
    /// [`Error::Usage`] for wrong options, [`Error::SongName`] for the name of a new snapshot, else what reading or writing
    /// the files or standard streams gives.
    pub fn run(self, reports: ReportFormat) -> Result<bool, Error> {
        let is_new = !self.into.exists();
        if !is_new && self.lang.is_some() {
            let file = self.into.display();
            return Err(Error::Usage(format!(
                "--lang is for a snapshot that is made, and {file} exists; leave it out"
            )));
        }
        if is_new {
            song_name(&self.into)?;
        }
        let answer = answer(&self)?;
        let parsed = answer.parsed;
        print_report(&answer.from, &parsed.text, &parsed.diagnostics, reports);
        let Some(recording) = parsed.value else {
            return Ok(self.report_nothing_written());
        };
        let target = match is_new {
            true => Some(Target::begin(&self.into, self.new_text(&recording)?)?),
            false => Target::open(&self.into, reports)?,
        };
        let Some(mut target) = target else {
            return Ok(self.report_nothing_written());
        };
        let found = import(&mut target.snapshot, &recording);
        print_report(&self.into, "", &found, reports);
        if found.has_errors() {
            return Ok(self.report_nothing_written());
        }
        let saved = target.save(&self.output)?;
        let brought = Brought::new(&[&answer.from], recording.counts());
        self.output
            .report("musicbrainz", &self.into, &saved, &[brought])?;
        Ok(true)
    }

    /// A snapshot of the recording's song, as of today.
    fn new_text(&self, recording: &Recording) -> Result<String, Error> {
        let today = clock::today().ok_or_else(|| {
            Error::Usage(
                "this machine’s clock is wrong; begin the snapshot with songcard new --as-of"
                    .to_owned(),
            )
        })?;
        let artist = |artist: &CreditedArtist| NewArtist {
            name: artist.name.clone(),
            featured: artist.is_featured,
            ..NewArtist::default()
        };
        let song = NewSnapshot {
            as_of: today.to_string(),
            lang: self.lang.clone().unwrap_or_else(|| "en".to_owned()),
            title: recording.title.clone(),
            titles: Vec::new(),
            artists: recording.artists.iter().map(artist).collect(),
            released: None,
            work: None,
        };
        Ok(song.text())
    }

    fn report_nothing_written(&self) -> bool {
        eprintln!("songcard: nothing is written into {}.", self.into.display());
        false
    }
}
