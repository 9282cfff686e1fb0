//! Recordings of the song that a card can play itself.

use super::file_name::is_file_name;
use crate::song::SourceId;
use crate::song::keyword::keywords;

/// A day in milliseconds; no song is longer.
pub const MAX_DURATION_MS: u32 = 86_400_000;

/// A recording with its timing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media {
    /// Where it is.
    pub recording: Recording,
    /// Its length in milliseconds, at least 1; the song's where absent.
    pub duration_ms: Option<u32>,
    /// How many milliseconds later than in the lines' times the song begins in it; negative for earlier.
    pub offset_ms: i32,
    /// Whether it is only a part of the song.
    pub preview: bool,
    /// Whether it is a file beside the snapshot, which loads from nowhere else.
    pub beside_snapshot: bool,
    /// Who made it.
    pub by: Option<String>,
    /// The licence that it is under.
    pub licence: Option<String>,
    /// The source of this recording.
    pub source: Option<SourceId>,
}

/// Where a recording is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recording {
    /// A video on YouTube.
    Youtube(VideoId),
    /// The address of a file, `https:`; its name until [`Song::place_media`](crate::song::Song::place_media), where it is beside the snapshot.
    Audio(String),
}

/// The id of a video on YouTube.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VideoId(String);

keywords! {
    /// What a recording is.
    pub enum MediaKind {
        /// A video on YouTube.
        Youtube = "youtube",
        /// An audio or video file.
        Audio = "audio",
    }
}

impl Media {
    /// The greatest difference in milliseconds, in either direction, between the song's start in the recording and in
    /// the times of the lines.
    pub const MAX_OFFSET_MS: i32 = 600_000;
}

/// The endings of the names of audio files.
const AUDIO_FILES: [&str; 6] = [".mp3", ".m4a", ".ogg", ".opus", ".wav", ".flac"];

impl Recording {
    /// Whether the text is the name of an audio file: letters, digits, `-`, `_`, `.`, and the ending of such a file.
    pub fn is_file_name(text: &str) -> bool {
        is_file_name(text, &AUDIO_FILES)
    }

    /// The address for readers without a player: the video's own page, or the file.
    pub fn address(&self) -> String {
        match self {
            Recording::Youtube(id) => ["https://www.youtube.com/watch?v=", &id.0].concat(),
            Recording::Audio(url) => url.clone(),
        }
    }
}

impl VideoId {
    /// Parses eleven letters, digits, `-` and `_`; `None` for any other form.
    pub fn parse(text: &str) -> Option<VideoId> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        (text.len() == 11 && text.bytes().all(plain)).then(|| VideoId(text.to_owned()))
    }

    /// The eleven characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
