//! The folder of the files that were fetched for one run.

use crate::native::{Error, files};
use crate::song::Date;
use std::fmt::{Display, Formatter};
use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

const SECONDS_OF_DAY: u64 = 86_400;

/// The name of a run, which is that of its folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunName(String);

/// A text cannot be the name of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotARunName;

impl Display for NotARunName {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str("not the name of a run; write letters, digits and hyphens, as in 2021-11-08T04")
    }
}

impl std::error::Error for NotARunName {}

impl RunName {
    /// A name of ASCII letters, digits and hyphens.
    ///
    /// # Errors
    /// [`NotARunName`] for every other text.
    pub fn parse(text: &str) -> Result<RunName, NotARunName> {
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
        let is_name = !text.is_empty() && text.chars().all(is_part);
        is_name.then(|| RunName(text.to_owned())).ok_or(NotARunName)
    }

    /// The day in UTC, as `2021-11-08`.
    pub fn today() -> RunName {
        let since_1970 = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        let days = i32::try_from(since_1970.as_secs() / SECONDS_OF_DAY).unwrap_or_default();
        let day = Date::new(1970, 1, 1).and_then(|first| first.plus_days(days));
        RunName(day.map_or_else(|_| days.to_string(), |day| day.to_string()))
    }
}

/// The folder of one run. A file is there only if it was fetched whole and found right.
pub struct RunCache {
    folder: PathBuf,
}

impl RunCache {
    /// The folder of a run inside this one.
    pub fn new(inside: PathBuf, run: &RunName) -> RunCache {
        RunCache {
            folder: inside.join(&run.0),
        }
    }

    /// The path of a file.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Whether the file was fetched before.
    pub fn has(&self, name: &str) -> bool {
        self.path(name).is_file()
    }

    /// Keeps a file.
    ///
    /// # Errors
    /// [`Error::Write`].
    pub fn keep(&self, name: &str, bytes: &[u8]) -> Result<(), Error> {
        files::write(&self.path(name), bytes)
    }
}
