//! Titles and names in one script only: readers of the other cannot read or search them.

use crate::check::{Diagnostic, Diagnostics, Severity};
use crate::snapshot::{At, Document};
use crate::song::{Credit, LayerRole, LocalizedText, Song, special_purpose_artist};

/// Primary subtags of languages that are not written in Latin letters.
const NOT_IN_LATIN: [&str; 20] = [
    "ar", "be", "bg", "el", "fa", "he", "hi", "hy", "ja", "ka", "km", "ko", "mn", "ru", "ta", "th",
    "uk", "ur", "yue", "zh",
];

pub(super) fn advise(song: &Song, found: &mut Diagnostics) {
    let document = At::<Document>::ROOT;
    let lang = other_script_language(song);
    let at = document.song();
    name(&song.title, &at.title().to_string(), "titles", lang, found);
    for (index, artist) in song.artists.iter().enumerate() {
        let at = at.artists().item(index).name().to_string();
        let lang = lang.filter(|_| !artist.featured);
        name(&artist.name, &at, "names", lang, found);
    }
    if let Some(context) = &song.context {
        let at = document.context();
        name(&context.work, &at.work().to_string(), "names", None, found);
        credits(&context.credits, &at.credits(), found);
    }
    credits(&song.credits, &document.credits(), found);
}

/// The language of the song, if it is not written in Latin letters: that of the original lyrics, else of the snapshot.
fn other_script_language(song: &Song) -> Option<&str> {
    let layers = song.lyrics.iter().flat_map(|lyrics| &lyrics.layers);
    let mut originals = layers.filter(|layer| layer.role == LayerRole::Original);
    let tag = originals.next().map_or(&song.lang, |layer| &layer.lang);
    let mut subtags = tag.split('-');
    let primary = subtags.next()?;
    let is_latin = subtags.any(|subtag| subtag.eq_ignore_ascii_case("Latn"));
    (!is_latin && NOT_IN_LATIN.contains(&primary)).then_some(primary)
}

fn name(text: &LocalizedText, at: &str, key: &str, lang: Option<&str>, found: &mut Diagnostics) {
    let plain = &text.plain;
    if lacks_latin(text) {
        found.warning(
            at,
            format_args!(
                "“{plain}” is in no Latin letters, so many readers cannot read or search it; add a form in Latin letters to {key}, for instance as en"
            ),
        );
    } else if let Some(lang) = lang
        && lacks_language(text, lang)
    {
        found.warning(
            at,
            format_args!(
                "the song is in the language {lang}, and “{plain}” is only in Latin letters; add its form in that language to {key} as {lang}, or the same text if it has no other"
            ),
        );
    }
}

/// One warning for all people of a list of credits, at the first.
fn credits(credits: &[Credit], list: &At<[crate::snapshot::Credit]>, found: &mut Diagnostics) {
    let people = credits.iter().enumerate().flat_map(|(index, credit)| {
        let people = credit.people.iter();
        people.map(move |person| (index, &person.name))
    });
    let mut lacking = people.filter(|(_, name)| lacks_latin(name));
    let Some((index, first)) = lacking.next() else {
        return;
    };
    let sentence = format!(
        "“{}” is in no Latin letters, so many readers cannot read or search it; list people instead of names, and give each a form in Latin letters",
        first.plain
    );
    let mut warning = Diagnostic::warning(list.item(index).to_string(), sentence);
    warning.elsewhere = lacking.count();
    found.push(Severity::Warning, || warning);
}

/// Whether there are letters, but no Latin ones in any version.
fn lacks_latin(text: &LocalizedText) -> bool {
    has_letter(text, |letter| !is_latin(letter)) && !has_letter(text, is_latin)
}

/// Whether there are only Latin letters, and no version in this language.
fn lacks_language(text: &LocalizedText, lang: &str) -> bool {
    let is_named = |tag: &str| {
        let primary = tag.split('-').next();
        primary.is_some_and(|primary| primary.eq_ignore_ascii_case(lang))
    };
    let has_version = text.others.iter().any(|(tag, _)| is_named(tag));
    let is_somebody = special_purpose_artist(&text.plain).is_none();
    let is_only_latin = has_letter(text, is_latin) && !has_letter(text, |letter| !is_latin(letter));
    is_somebody && is_only_latin && !has_version
}

/// Whether a version has such a letter.
fn has_letter(text: &LocalizedText, is_such: impl Fn(char) -> bool) -> bool {
    let others = text.others.iter().map(|(_, other)| other);
    let mut versions = others.chain([&text.plain]);
    versions.any(|version| {
        let mut letters = version.chars().filter(|letter| letter.is_alphabetic());
        letters.any(&is_such)
    })
}

/// Whether a letter is in a block of Latin letters of [Unicode](https://www.unicode.org/charts/).
fn is_latin(letter: char) -> bool {
    matches!(letter, 'A'..='Z' | 'a'..='z' | 'ª' | 'º' | 'À'..='ɏ' | 'Ḁ'..='ỿ')
}
