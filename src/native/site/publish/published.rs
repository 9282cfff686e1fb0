//! What a run has published, and why the rest was left out.

use serde_json::{Value, json};
use std::path::PathBuf;

/// What became of snapshot files.
pub(crate) struct Published {
    /// The files in their order, and after them those that were published again for a new address.
    pub files: Vec<FileResult>,
}

/// What became of one snapshot file.
pub(crate) struct FileResult {
    /// Its path.
    pub path: PathBuf,
    /// The address of the song's page, or why the song is left out.
    pub result: Result<String, String>,
}

impl Published {
    /// A line for each published song: its file and its address.
    pub fn lines(&self) -> String {
        let line = |file: &FileResult| {
            let address = file.result.as_ref().ok()?;
            Some(format!("{}: {address}\n", file.path.display()))
        };
        self.files.iter().filter_map(line).collect()
    }

    /// `{"songs": [{"file", "address", "leftOut"}]}`, pretty-printed, with a newline at its end. One of the two is null.
    pub fn json(&self) -> String {
        let song = |file: &FileResult| -> Value {
            json!({
                "file": file.path.display().to_string(),
                "address": file.result.as_ref().ok(),
                "leftOut": file.result.as_ref().err(),
            })
        };
        let songs: Vec<Value> = self.files.iter().map(song).collect();
        format!("{:#}\n", json!({ "songs": songs }))
    }
}
