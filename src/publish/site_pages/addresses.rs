//! Where the pages about all songs are.

use crate::words::{self, Words};

/// A file's path inside the site's folder, and its text.
pub type SiteFile = (String, String);

/// The folder of a language's pages about all songs, inside the site's folder: empty for English.
pub fn language_folder(words: &Words) -> String {
    if words.tag == words::ALL[0].tag {
        String::new()
    } else {
        format!("{}/", words.tag)
    }
}
