//! Errors of the command line: everything that is not a mistake in the author's data.

use std::fmt::{Display, Formatter, Result};
use std::io;
use std::path::PathBuf;

/// Why a command failed. It is displayed as one sentence without a full stop.
#[derive(Debug)]
pub enum Error {
    /// A file or folder cannot be read.
    Read {
        /// Its path.
        path: PathBuf,
        /// The system's error.
        cause: io::Error,
    },
    /// A file cannot be written.
    Write {
        /// Its path.
        path: PathBuf,
        /// The system's error.
        cause: io::Error,
    },
    /// A file cannot be removed.
    Remove {
        /// Its name in the site's folder.
        name: String,
        /// The system's error.
        cause: io::Error,
    },
    /// A path to write to has no parent folder.
    NotAFile {
        /// The path.
        path: PathBuf,
    },
    /// Standard output cannot be written.
    StandardOutput {
        /// The system's error.
        cause: io::Error,
    },
    /// A file is not UTF-8.
    NotUtf8 {
        /// Its path, or the name of a built file.
        path: PathBuf,
        /// The first wrong line, counted from 1, of a file that people write.
        line: Option<usize>,
    },
    /// A file is larger than any that is read.
    TooLarge {
        /// Its path.
        path: PathBuf,
        /// The limit in MiB.
        max_mib: usize,
    },
    /// A snapshot to edit is not a JSON object.
    Json {
        /// The snapshot's path.
        path: PathBuf,
        /// The parser's error.
        cause: serde_json::Error,
    },
    /// The command line's options contradict each other, or have a wrong value. The sentence names the option.
    Usage(String),
    /// `site.json` is not as the build writes it.
    SiteFile {
        /// Its path.
        path: PathBuf,
        /// What is wrong, with a pointer.
        problem: String,
    },
    /// `site.json` is not a JSON object.
    NotAnObject {
        /// Its path.
        path: PathBuf,
        /// The parser's error.
        cause: serde_json::Error,
    },
    /// The site's address is not known or not valid. The sentence says where it was found.
    BaseUrl(String),
    /// A file's name cannot be the address of a song, or another file has it already.
    SongName {
        /// The file's path.
        path: PathBuf,
        /// Why not.
        problem: String,
    },
    /// A snapshot has mistakes, which have been reported.
    InvalidSnapshot {
        /// The snapshot's path.
        path: PathBuf,
    },
    /// A song's files cannot be made.
    Song {
        /// The snapshot's path.
        path: PathBuf,
        /// Why not.
        cause: Box<Error>,
    },
    /// A font that pictures need is not installed.
    MissingFont {
        /// The family and the weight.
        font: String,
        /// Debian's package that has it.
        package: &'static str,
        /// Where it was looked for.
        folders: Vec<PathBuf>,
    },
    /// A font's file is damaged.
    UnreadableFont {
        /// The family.
        family: String,
    },
    /// A drawing cannot be rendered or encoded.
    Render(String),
    /// The picture of a view cannot be drawn.
    Picture {
        /// The song's name in addresses.
        song: String,
        /// The BCP 47 tag of its language.
        lang: &'static str,
        /// The view's name.
        view: &'static str,
        /// Why not.
        cause: Box<Error>,
    },
    /// Several files failed.
    Several(Vec<Error>),
}

impl Display for Error {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Error::Read { path, cause } => {
                write!(f, "{} could not be read: {cause}", path.display())
            }
            Error::Write { path, cause } => {
                write!(f, "{} could not be written: {cause}", path.display())
            }
            Error::Remove { name, cause } => write!(f, "{name} could not be removed: {cause}"),
            Error::NotAFile { path } => write!(f, "{} is not a file", path.display()),
            Error::StandardOutput { cause } => {
                write!(f, "standard output could not be written: {cause}")
            }
            Error::NotUtf8 { path, line: None } => write!(f, "{} is not UTF-8", path.display()),
            Error::NotUtf8 {
                path,
                line: Some(line),
            } => write!(
                f,
                "{}:{line}: this is not UTF-8; save the file as UTF-8",
                path.display()
            ),
            Error::TooLarge { path, max_mib } => write!(
                f,
                "{} is larger than {max_mib} MiB, the most that is read",
                path.display()
            ),
            Error::Json { path, cause } => {
                write!(f, "{} could not be read: {cause}", path.display())
            }
            Error::Usage(sentence) | Error::BaseUrl(sentence) | Error::Render(sentence) => {
                f.write_str(sentence)
            }
            Error::SiteFile { path, problem } => {
                write!(f, "{}: {problem}; build the site again", path.display())
            }
            Error::NotAnObject { path, cause } => {
                write!(f, "{} is not a JSON object: {cause}", path.display())
            }
            Error::SongName { path, problem } => write!(f, "{}: {problem}", path.display()),
            Error::InvalidSnapshot { path } => {
                write!(f, "{} has the mistakes above", path.display())
            }
            Error::Song { path, cause } => write!(f, "{}: {cause}", path.display()),
            Error::MissingFont {
                font,
                package,
                folders,
            } => {
                let folders: Vec<String> =
                    folders.iter().map(|f| f.display().to_string()).collect();
                write!(
                    f,
                    "pictures are drawn with {font}, which is not in {}; install it (on Debian: apt-get install {package}), or name the folder that has it with SONGCARD_FONTS",
                    folders.join(", ")
                )
            }
            Error::UnreadableFont { family } => write!(f, "the font {family} cannot be read"),
            Error::Picture {
                song,
                lang,
                view,
                cause,
            } => write!(
                f,
                "the picture of {song} ({lang}, {view}) is not drawn: {cause}"
            ),
            Error::Several(errors) => {
                let sentences: Vec<String> = errors.iter().map(Error::to_string).collect();
                f.write_str(&sentences.join("; "))
            }
        }
    }
}

impl std::error::Error for Error {}
