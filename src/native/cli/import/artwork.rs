//! `songcard import artwork`: puts a picture beside a snapshot and names it there.

use super::output::{Brought, OutputArguments};
use super::source_file;
use super::target::Target;
use crate::diagnose::ReportFormat;
use crate::import::ItemCounts;
use crate::import::artwork::{StatedArtwork, import};
use crate::native::report::print_report;
use crate::native::site::publish::{MAX_PICTURE_MIB, check_picture};
use crate::native::{Error, files};
use crate::song::Artwork;
use clap::Args;
use std::fs;
use std::path::{Path, PathBuf};

/// The arguments of `songcard import artwork`.
#[derive(Args)]
#[command(after_help = "\
Example:
  songcard import artwork pictures/cover.jpg --into my-song.json --by \"A painter\" --licence \"CC BY 4.0\"

It copies the picture beside my-song.json and adds
{ \"file\": \"cover.jpg\", \"by\": \"A painter\", \"licence\": \"CC BY 4.0\" } as song.artwork.")]
pub struct ArtworkArguments {
    /// A picture in PNG, JPEG or WebP of at least 320 × 320 pixels, or `-` for standard input; its middle square is shown.
    file: PathBuf,
    /// The snapshot to put the picture beside.
    #[arg(long)]
    into: PathBuf,
    /// The name of the copy beside the snapshot; that of the file where absent.
    #[arg(long, value_name = "FILE")]
    name: Option<String>,
    /// Who made it.
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// The licence that it is under, as its maker states it: CC BY 4.0.
    #[arg(long)]
    licence: Option<String>,
    /// The id of a source that the snapshot lists.
    #[arg(long, value_name = "ID")]
    source: Option<String>,
    #[command(flatten)]
    output: OutputArguments,
}

impl ArtworkArguments {
    /// Copies the picture and adds it to the snapshot. `false` where the snapshot has mistakes or says otherwise: that is
    /// reported, and nothing is written.
    ///
    /// # Errors
    /// [`Error::Usage`] for the name of the file, [`Error::Artwork`] or [`Error::TooLarge`] for a picture that cannot be
    /// published, [`Error::Exists`] where another picture has its name, else what reading or writing the files or standard
    /// output gives.
    pub fn run(self, reports: ReportFormat) -> Result<bool, Error> {
        let shown = source_file::shown(&self.file);
        let name = self.name()?;
        if !Artwork::is_file_name(&name) {
            return Err(Error::Usage(format!(
                "“{name}” cannot be the name of a picture beside a snapshot; give it a name of letters, digits, hyphens and underscores that ends in .png, .jpg, .jpeg or .webp"
            )));
        }
        let bytes = source_file::whole_up_to(&self.file, MAX_PICTURE_MIB)?;
        check_picture(shown, &bytes)?;
        let beside = self.into.with_file_name(&name);
        let is_there = is_there(&beside, &bytes)?;
        let Some(mut target) = Target::open(&self.into, reports)? else {
            return Ok(self.report_nothing_written());
        };
        let stated = StatedArtwork {
            file: &name,
            by: self.by.as_deref(),
            licence: self.licence.as_deref(),
            source: self.source.as_deref(),
        };
        let found = import(&mut target.snapshot, &stated);
        print_report(&self.into, "", &found, reports);
        if found.has_errors() {
            return Ok(self.report_nothing_written());
        }
        let is_new = !is_there && !self.output.dry_run;
        if is_new {
            files::write_new(&beside, &bytes)?;
        }
        let saved = target.save(&self.output).inspect_err(|_| {
            // A picture that no snapshot names would be in the way of the next attempt.
            if is_new {
                let _ = fs::remove_file(&beside);
            }
        });
        let brought = Brought::new(&[shown], ItemCounts(vec![(1, "picture")]));
        self.output
            .report("artwork", &self.into, &saved?, &[brought])?;
        Ok(true)
    }

    /// The name of the picture beside the snapshot.
    fn name(&self) -> Result<String, Error> {
        match &self.name {
            Some(name) => Ok(name.clone()),
            None if source_file::is_input(&self.file) => Err(Error::Usage(
                "standard input has no name; name the picture beside the snapshot with --name, like cover.jpg"
                    .to_owned(),
            )),
            None => Ok(source_file::name(&self.file)),
        }
    }

    fn report_nothing_written(&self) -> bool {
        eprintln!("songcard: nothing is written into {}.", self.into.display());
        false
    }
}

/// Whether the picture is beside the snapshot already.
fn is_there(beside: &Path, bytes: &[u8]) -> Result<bool, Error> {
    if !beside.exists() {
        return Ok(false);
    }
    match files::read(beside)? == bytes {
        true => Ok(true),
        false => Err(Error::Exists {
            path: beside.to_owned(),
        }),
    }
}
