//! What the options of `songcard new` must be.

use super::NewArguments;
use crate::native::Error;
use crate::native::site::publish::song_name;

impl NewArguments {
    /// The file's name is a song's, and no file has it.
    pub(super) fn check_file(&self) -> Result<(), Error> {
        song_name(&self.file)?;
        if self.file.extension().is_none_or(|ending| ending != "json") {
            let name = self.file.with_extension("json");
            return Err(Error::Usage(format!(
                "a snapshot’s name ends in .json; write {} instead of {}",
                name.display(),
                self.file.display()
            )));
        }
        match self.file.symlink_metadata() {
            Ok(_) => Err(Error::Exists {
                path: self.file.clone(),
            }),
            Err(_) => Ok(()),
        }
    }

    pub(super) fn missing(&self) -> Error {
        let missing = match (&self.title, &*self.artist) {
            (None, []) => "--title and --artist are missing",
            (None, _) => "--title is missing",
            _ => "--artist is missing",
        };
        Error::Usage(format!(
            "{missing}; give what is missing, or run this in a terminal, or with --ask, to be asked for it"
        ))
    }

    pub(super) fn check_artist_options(&self) -> Result<(), Error> {
        let is_about_one = self.member_of.is_some() || !self.artist_in.is_empty();
        if !is_about_one || self.artist.len() == 1 {
            return Ok(());
        }
        Err(Error::Usage(
            "--artist-in and --member-of are about a single --artist; otherwise write names and memberOf into the file"
                .to_owned(),
        ))
    }

    pub(super) fn check_work_options(&self) -> Result<(), Error> {
        let sentence = match (&self.work, self.kind) {
            (Some(_), None) => "--work needs --kind, what the work is",
            (None, Some(_)) => "--kind needs --work, the title of the work",
            _ => return Ok(()),
        };
        Err(Error::Usage(sentence.to_owned()))
    }
}
