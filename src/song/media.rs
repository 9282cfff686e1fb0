//! Recordings of the song that a card plays itself.

use crate::song::SourceId;

/// A day, in milliseconds: nothing that is heard as one song lasts longer.
pub const LONGEST_MS: u32 = 86_400_000;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media {
    pub recording: Recording,
    /// At least 1; the song's where absent.
    pub duration_ms: Option<u32>,
    /// How many milliseconds later than in the lines' times the song begins in it.
    pub offset_ms: i32,
    /// Whether it is a part of the song only.
    pub preview: bool,
    pub source: Option<SourceId>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Recording {
    Youtube(VideoId),
    /// The address of a file: `https:`, checked.
    Audio(String),
}

/// The name of a video on YouTube.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VideoId(String);

/// The kinds as a snapshot writes them, and whether they are on YouTube.
pub const MEDIA_KINDS: [(&str, bool); 2] = [("youtube", true), ("audio", false)];

impl Media {
    /// As far as the song may begin later or sooner than its lines say, in milliseconds.
    pub const MOST_OFFSET_MS: i32 = 600_000;
}

impl Recording {
    /// Where it is for whoever has no player here: the video's own page, or the file.
    pub fn address(&self) -> String {
        match self {
            Recording::Youtube(id) => ["https://www.youtube.com/watch?v=", &id.0].concat(),
            Recording::Audio(url) => url.clone(),
        }
    }
}

impl VideoId {
    /// Eleven letters, digits, `-` and `_`; anything else would be more of an address than a name.
    pub fn parse(text: &str) -> Option<VideoId> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        (text.len() == 11 && text.bytes().all(plain)).then(|| VideoId(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}
