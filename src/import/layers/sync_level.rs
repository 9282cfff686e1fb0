//! How exact the times of the lyrics are.

use super::line;
use crate::song::{Keyword, SyncLevel};
use serde_json::Value;

/// The finest times of the lines: `word`, `line` or `none`.
pub fn sync_level(lines: &[Value]) -> &'static str {
    let objects = || lines.iter().filter_map(Value::as_object);
    let sync = if objects().any(line::has_words) {
        SyncLevel::Word
    } else if objects().any(|song_line| line::start(song_line).is_some()) {
        SyncLevel::Line
    } else {
        SyncLevel::Off
    };
    sync.word()
}
