//! Errors of the command line: everything that is not a mistake in the author's data.

use super::pictures::ArtworkError;
use crate::text::NoPost;
use std::fmt::Display;
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
    /// A font that pictures need is not installed.
    #[error(
        "pictures are drawn with {font}, which is not in {}; install it (on Debian: apt-get install {package}), or name the folder that has it with SONGCARD_FONTS",
        joined(folders.iter().map(|folder| folder.display()), ", ")
    )]
    MissingFont {
        /// The family and the weight.
        font: String,
        /// Debian's package that has it.
        package: &'static str,
        /// Where it was looked for.
        folders: Vec<PathBuf>,
    },
    /// A font's file is damaged.
    #[error("the font {family} cannot be read")]
    UnreadableFont {
        /// The family.
        family: String,
    },
    /// A drawing cannot be rendered or encoded.
    #[error("{0}")]
    Render(String),
    /// The picture of a view cannot be drawn.
    #[error("the picture of {song} ({lang}, {view}) is not drawn: {cause}")]
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
    /// A poster cannot be drawn.
    #[error("the poster of {song} ({lang}, {ratio}) is not drawn: {cause}")]
    Poster {
        /// The song's name in addresses.
        song: String,
        /// The BCP 47 tag of its language.
        lang: &'static str,
        /// Its shape.
        ratio: &'static str,
        /// Why not.
        cause: Box<Error>,
    },
    /// The picture of the home page cannot be drawn.
    #[error("the picture of the home page ({lang}) is not drawn: {cause}")]
    HomePagePicture {
        /// The BCP 47 tag of its language.
        lang: &'static str,
        /// Why not.
        cause: Box<Error>,
    },
    /// Several files failed.
    #[error("{}", joined(_0.iter(), "; "))]
    Several(Vec<Error>),
}

/// Where a file is not UTF-8, for the end of a sentence.
fn not_utf8(line: Option<usize>) -> String {
    match line {
        Some(line) => format!(":{line}: this is not UTF-8; save the file as UTF-8"),
        None => " is not UTF-8".to_owned(),
    }
}

fn joined<T: Display>(parts: impl Iterator<Item = T>, separator: &str) -> String {
    let parts: Vec<String> = parts.map(|part| part.to_string()).collect();
    parts.join(separator)
}
