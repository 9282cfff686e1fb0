//! A new snapshot with the facts that its author states.

use crate::song::{ArtistRole, ContextKind, Keyword};
use serde_json::{Map, Value, json};

/// The facts of a new snapshot. Nothing is checked here: [`crate::diagnose::read`] says what is wrong with the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSnapshot {
    /// When all of this is true: a day, or another time that [`crate::song::Moment::parse`] reads.
    pub as_of: String,
    /// The BCP 47 tag of the language of `title` and of the artists' names.
    pub lang: String,
    /// The title of the song.
    pub title: String,
    /// The title in other languages, by BCP 47 tag.
    pub titles: Vec<(String, String)>,
    /// Who performs it, in the order of the billing.
    pub artists: Vec<NewArtist>,
    /// When it was released.
    pub released: Option<String>,
    /// The title of the work that it was made for, and what that is.
    pub work: Option<(String, ContextKind)>,
}

/// Somebody who performs the song.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NewArtist {
    /// As credited.
    pub name: String,
    /// The name in other languages, by BCP 47 tag.
    pub names: Vec<(String, String)>,
    /// The group that the artist belongs to.
    pub member_of: Option<String>,
    /// Whether the artist is a featured guest.
    pub featured: bool,
}

impl NewSnapshot {
    /// The snapshot in the layout of those in the folder `snapshots/`, with a newline at its end.
    ///
    /// ```
    /// use songcard::authoring::{NewArtist, NewSnapshot};
    ///
    /// let song = NewSnapshot {
    ///     as_of: "2021-11-08".to_owned(),
    ///     lang: "en".to_owned(),
    ///     title: "Yours".to_owned(),
    ///     titles: Vec::new(),
    ///     artists: vec![NewArtist { name: "Jin".to_owned(), ..NewArtist::default() }],
    ///     released: None,
    ///     work: None,
    /// };
    /// assert!(songcard::diagnose::read(&song.text()).song.is_some());
    /// ```
    pub fn text(&self) -> String {
        let mut song = Map::new();
        song.insert("title".to_owned(), json!(self.title));
        insert_languages(&mut song, "titles", &self.titles);
        let artists: Vec<Value> = self.artists.iter().map(NewArtist::value).collect();
        song.insert("artists".to_owned(), json!(artists));
        if let Some(released) = &self.released {
            song.insert("released".to_owned(), json!(released));
        }
        let mut snapshot = json!({
            "version": crate::snapshot::VERSION,
            "asOf": self.as_of,
            "lang": self.lang,
            "song": song,
        });
        if let Some((work, kind)) = &self.work {
            snapshot["context"] = json!({ "work": work, "kind": kind.word() });
        }
        format!("{snapshot:#}\n")
    }
}

impl NewArtist {
    fn value(&self) -> Value {
        let mut artist = Map::new();
        artist.insert("name".to_owned(), json!(self.name));
        insert_languages(&mut artist, "names", &self.names);
        if let Some(group) = &self.member_of {
            artist.insert("memberOf".to_owned(), json!(group));
        }
        if self.featured {
            let role = ArtistRole::Featured.word();
            artist.insert("role".to_owned(), json!(role));
        }
        Value::Object(artist)
    }
}

/// Adds the texts by language, if there are any.
fn insert_languages(object: &mut Map<String, Value>, key: &str, texts: &[(String, String)]) {
    if !texts.is_empty() {
        let by_language: Map<String, Value> = texts
            .iter()
            .map(|(tag, text)| (tag.clone(), json!(text)))
            .collect();
        object.insert(key.to_owned(), Value::Object(by_language));
    }
}
