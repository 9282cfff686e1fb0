//! The arguments of `songcard import musicbrainz`.

use crate::native::cli::import::fetch_arguments::FetchArguments;
use crate::native::cli::import::output::OutputArguments;
use crate::native::cli::option_values::language_tag;
use clap::Args;
use std::path::PathBuf;

/// The arguments of `songcard import musicbrainz`.
#[derive(Args)]
#[command(after_help = "\
Example: recording.json is what
https://musicbrainz.org/ws/2/recording/IDENTIFIER?fmt=json&inc=artist-credits+aliases+isrcs+artist-rels+label-rels+url-rels+work-rels+work-level-rels
answers.
  songcard import musicbrainz recording.json --into my-song.json

The same, fetched by the identifier or by the address of the recording's page:
  songcard import musicbrainz https://musicbrainz.org/recording/IDENTIFIER --fetch --contact me@example.org --into my-song.json")]
pub struct MusicBrainzArguments {
    /// The JSON of a recording: a file, or `-` for standard input. With --fetch, the recording's address or identifier.
    pub(super) recording: String,
    /// The snapshot to add the facts to. One that does not exist is made.
    #[arg(long)]
    pub(super) into: PathBuf,
    /// Ask MusicBrainz for the recording, in one request.
    #[arg(long, requires = "contact")]
    pub(super) fetch: bool,
    /// Your mail address or page, by which MusicBrainz can reach who asks; it goes into the request’s user agent.
    #[arg(long, value_name = "TEXT", requires = "fetch", value_parser = contact)]
    pub(super) contact: Option<String>,
    /// The BCP 47 tag of the language of the title and the names, for a snapshot that is made; en where absent.
    #[arg(long, value_parser = language_tag)]
    pub(super) lang: Option<String>,
    /// The address of the server, for a copy of MusicBrainz.
    #[arg(
        long,
        value_name = "URL",
        default_value = "https://musicbrainz.org",
        hide_default_value = true,
        requires = "fetch"
    )]
    server: String,
    #[command(flatten)]
    pub(super) fetching: FetchArguments,
    #[command(flatten)]
    pub(super) output: OutputArguments,
}

impl MusicBrainzArguments {
    /// The server without a slash at the end.
    pub(super) fn server(&self) -> &str {
        self.server.trim_end_matches('/')
    }
}

/// A value of `--contact` cannot be sent.
#[derive(Debug, thiserror::Error)]
#[error("not a mail address or an address of a page; write one without spaces and brackets")]
struct NotAContact;

fn contact(text: &str) -> Result<String, NotAContact> {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'(' | b')');
    let names_a_place = text.contains('@') || text.contains("://");
    match names_a_place && text.bytes().all(is_plain) {
        true => Ok(text.to_owned()),
        false => Err(NotAContact),
    }
}
