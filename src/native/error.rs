//! Errors of the command line: everything that is not a mistake in the author's data.

use super::pictures::{ArtworkError, PictureError};
use crate::text::NoPost;
use std::io;
use std::path::PathBuf;

/// Why a command failed. It is displayed as one sentence without a full stop.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file or folder cannot be read.
    #[error("{path} could not be read: {cause}")]
    Read {
        /// Its path.
        path: PathBuf,
        /// The system's error.
        cause: io::Error,
    },
    /// A file cannot be written.
    #[error("{path} could not be written: {cause}")]
    Write {
        /// Its path.
        path: PathBuf,
        /// The system's error.
        cause: io::Error,
    },
    /// A file cannot be removed.
    #[error("{name} could not be removed: {cause}")]
    Remove {
        /// Its name in the site's folder.
        name: String,
        /// The system's error.
        cause: io::Error,
    },
    /// A path to write to has no parent folder.
    #[error("{path} is not a file")]
    NotAFile {
        /// The path.
        path: PathBuf,
    },
    /// A new file is to be written where there is one already.
    #[error("{path} exists, and nothing is overwritten; choose another name, or edit it")]
    Exists {
        /// Its path.
        path: PathBuf,
    },
    /// Standard output cannot be written.
    #[error("standard output could not be written: {cause}")]
    StandardOutput {
        /// The system's error.
        cause: io::Error,
    },
    /// A file is not UTF-8.
    #[error("{path}{}", not_utf8(*line))]
    NotUtf8 {
        /// Its path, or the name of a built file.
        path: PathBuf,
        /// The first wrong line, counted from 1, of a file that people write.
        line: Option<usize>,
    },
    /// A file is larger than any that is read.
    #[error("{path} is larger than {max_mib} MiB, the most that is read")]
    TooLarge {
        /// Its path.
        path: PathBuf,
        /// The limit in MiB.
        max_mib: usize,
    },
    /// A snapshot to edit is not a JSON object.
    #[error("{path} could not be read: {cause}")]
    Json {
        /// The snapshot's path.
        path: PathBuf,
        /// The parser's error.
        cause: serde_json::Error,
    },
    /// The command line's options contradict each other, or have a wrong value. The sentence names the option.
    #[error("{0}")]
    Usage(String),
    /// `site.json` is not as the build writes it.
    #[error("{path}: {problem}; build the site again")]
    SiteFile {
        /// Its path.
        path: PathBuf,
        /// What is wrong, with a pointer.
        problem: String,
    },
    /// A zip file is not a built site.
    #[error("{path} {problem}; take songcard-site.zip of a release")]
    SiteArchive {
        /// Its path.
        path: PathBuf,
        /// What is wrong, as the rest of the sentence.
        problem: String,
    },
    /// A folder for a new site has other files with the names of the site's.
    #[error(
        "{path} has files that a new site would overwrite, {names}; name an empty folder, or move them"
    )]
    NotTheSite {
        /// The folder.
        path: PathBuf,
        /// The files, with commas between them.
        names: String,
    },
    /// `site.json` is not a JSON object.
    #[error("{path} is not a JSON object: {cause}")]
    NotAnObject {
        /// Its path.
        path: PathBuf,
        /// The parser's error.
        cause: serde_json::Error,
    },
    /// The site's address is not known or not valid. The sentence says where it was found.
    #[error("{0}")]
    BaseUrl(String),
    /// A file's name cannot be the address of a song, or another file has it already.
    #[error("{path}: {problem}")]
    SongName {
        /// The file's path.
        path: PathBuf,
        /// Why not.
        problem: String,
    },
    /// A snapshot has mistakes, which have been reported.
    #[error("{path} has the mistakes above")]
    InvalidSnapshot {
        /// The snapshot's path.
        path: PathBuf,
    },
    /// A song's files cannot be made.
    #[error("{path}: {cause}")]
    Song {
        /// The snapshot's path.
        path: PathBuf,
        /// Why not.
        cause: Box<Error>,
    },
    /// A song's picture cannot be published.
    #[error("{path} {cause}")]
    Artwork {
        /// The path of its file.
        path: PathBuf,
        /// Why not.
        cause: ArtworkError,
    },
    /// A snapshot does not support a post.
    #[error("{path}: {cause}")]
    NoPost {
        /// The snapshot's path.
        path: PathBuf,
        /// What it lacks.
        cause: NoPost,
    },
    /// The port of the server cannot be used.
    #[error(
        "port {port} of 127.0.0.1 cannot be used: {cause}; choose another with --port, or 0 for one that is free"
    )]
    Port {
        /// The port.
        port: u16,
        /// The system's error.
        cause: io::Error,
    },
    /// A picture cannot be drawn.
    #[error(transparent)]
    Picture(#[from] PictureError),
    /// Several files failed.
    #[error("{}", joined(_0))]
    Several(Vec<Error>),
}

/// Where a file is not UTF-8, for the end of a sentence.
fn not_utf8(line: Option<usize>) -> String {
    match line {
        Some(line) => format!(":{line}: this is not UTF-8; save the file as UTF-8"),
        None => " is not UTF-8".to_owned(),
    }
}

fn joined(errors: &[Error]) -> String {
    let sentences: Vec<String> = errors.iter().map(Error::to_string).collect();
    sentences.join("; ")
}
