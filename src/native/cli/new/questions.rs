//! What is asked of a new song: everything that no option says.

use super::NewArguments;
use super::interview::Interview;
use crate::authoring::NewArtist;
use crate::native::Error;
use crate::native::cli::option_values::{language_tag, some_text, time, work_kind};
use crate::song::{ContextKind, Keyword};
use crate::words::{self, Words};
use std::io::{BufRead, Write};

impl NewArguments {
    /// Asks for what the options do not say.
    ///
    /// # Errors
    /// Those of [`Interview::ask`].
    pub(super) fn ask(
        &mut self,
        interview: &mut Interview<impl BufRead, impl Write>,
    ) -> Result<(), Error> {
        if self.title.is_none() {
            self.title = Some(interview.ask("Title of the song", some_text)?);
        }
        if self.lang.is_none() {
            let question = "Language that you write titles and names in, as a tag like en or ko (empty for en)";
            self.lang = interview.ask_optional(question, language_tag)?;
        }
        let title = self.title.clone().unwrap_or_default();
        for words in self.other_languages() {
            if !self.title_in.iter().any(|(tag, _)| tag == words.tag) {
                let asked = name_in(interview, &title, words)?;
                self.title_in.extend(asked);
            }
        }
        if self.artist.is_empty() {
            self.asked_artists = self.ask_artists(interview)?;
        }
        if self.released.is_none() {
            let question = "Released on, as YYYY-MM-DD (empty if you do not know)";
            self.released = interview.ask_optional(question, time)?;
        }
        if self.work.is_none() {
            let question = "Series, film, game or musical that it was made for (empty for none)";
            self.work = interview.ask_optional(question, some_text)?;
        }
        if self.work.is_some() && self.kind.is_none() {
            let question = format!("What that is: {}", ContextKind::WORDS.join(", "));
            self.kind = Some(interview.ask(&question, work_kind)?);
        }
        Ok(())
    }

    fn ask_artists(
        &self,
        interview: &mut Interview<impl BufRead, impl Write>,
    ) -> Result<Vec<NewArtist>, Error> {
        let mut artists = Vec::new();
        let mut name = Some(interview.ask("Artist", some_text)?);
        while let Some(artist) = name {
            let mut names = Vec::new();
            for words in self.other_languages() {
                names.extend(name_in(interview, &artist, words)?);
            }
            artists.push(NewArtist {
                name: artist,
                names,
                ..NewArtist::default()
            });
            name = interview.ask_optional("Another artist (empty for no more)", some_text)?;
        }
        Ok(artists)
    }

    /// The languages of cards that the author does not write in.
    fn other_languages(&self) -> impl Iterator<Item = &'static Words> + use<> {
        let own = words::for_tag(self.lang()).tag;
        words::ALL.into_iter().filter(move |words| words.tag != own)
    }
}

/// The same title or name in another language, with its tag.
fn name_in(
    interview: &mut Interview<impl BufRead, impl Write>,
    name: &str,
    words: &Words,
) -> Result<Option<(String, String)>, Error> {
    let question = format!(
        "“{name}” in the language {} (empty if it has no such form)",
        words.tag
    );
    let text = interview.ask_optional(&question, some_text)?;
    Ok(text.map(|text| (words.tag.to_owned(), text)))
}
