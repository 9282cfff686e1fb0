//! The source of a text, as its author states it.

use super::edited_snapshot::EditedSnapshot;
use super::source::{known_id, new_id, stem};
use crate::check::Diagnostics;
use serde_json::{Value, json};

/// What the author says of a source; at least an id, a title or the name of a file.
#[derive(Debug, Clone, Default)]
pub struct StatedSource<'a> {
    /// The id of a listed source, or of a new one.
    pub id: Option<&'a str>,
    /// The title of the article.
    pub title: Option<&'a str>,
    /// The name of the text's file, which is the title of a new source where none is stated.
    pub file_name: Option<&'a str>,
    /// Who published it.
    pub publisher: Option<&'a str>,
    /// Its address.
    pub url: Option<&'a str>,
}

impl StatedSource<'_> {
    /// The id: as stated, or that of the listed source with the same address, or with the same title and no other address,
    /// else an unused one made of the title.
    pub fn id(&self, snapshot: &EditedSnapshot) -> String {
        if let Some(id) = self.id {
            return id.to_owned();
        }
        let has_address = |source: &Value| self.url.is_some_and(|url| source["url"] == *url);
        let has_title = |source: &Value| {
            let differs = self.url.is_some() && source["url"].is_string();
            self.any_title()
                .is_some_and(|title| source["title"] == *title)
                && !differs
        };
        known_id(snapshot, &[&has_address, &has_title])
            .unwrap_or_else(|| new_id(snapshot, self.stem(), "text"))
    }

    fn any_title(&self) -> Option<&str> {
        self.title.or(self.file_name)
    }

    /// What a new id is made of.
    fn stem(&self) -> &str {
        let file = self.file_name.unwrap_or_default();
        self.title.unwrap_or(stem(file))
    }

    /// Adds the source with this id, or what a listed one does not say yet. What it says differently is an error.
    pub fn list(&self, snapshot: &mut EditedSnapshot, id: &str, found: &mut Diagnostics) {
        let sources = snapshot.list("sources");
        let at = sources.iter().position(|source| source["id"] == *id);
        let Some(at) = at else {
            let title = self.any_title().unwrap_or(id);
            let mut source = json!({ "id": id, "title": title });
            for (key, value) in [("publisher", self.publisher), ("url", self.url)] {
                if let Some(value) = value {
                    source[key] = json!(value);
                }
            }
            return sources.push(source);
        };
        let stated = [
            ("title", self.title),
            ("publisher", self.publisher),
            ("url", self.url),
        ];
        for (key, value) in stated {
            let Some(value) = value else { continue };
            match sources[at][key].as_str() {
                Some(known) if known == value => {}
                Some(known) => found.error(
                    format!("/sources/{at}/{key}"),
                    format_args!("the source “{id}” has “{known}” here, and --{key} says “{value}”; correct one of them"),
                ),
                None => sources[at][key] = json!(value),
            }
        }
    }
}
