//! A person's name in the scripts it is known in, and what identifies the person.

use crate::markup::html::span;
use crate::markup::{El, fragment, html};
use crate::song::{Person, Song, special_purpose_artist};
use crate::view::parts::lang::lang_attribute;
use crate::view::parts::source_mark::external_link;
use crate::words::Words;

/// The name that a reader of the card knows first; then the others, quietly.
pub(super) fn name(song: &Song, words: &'static Words, person: &Person) -> El {
    let name = &person.name;
    let shown = words.person(name);
    if special_purpose_artist(name.for_lang(words.tag)).is_some() {
        return span().class("person").child(shown.to_owned());
    }
    let lang = name.lang_for(words.tag).unwrap_or(&song.lang);
    let first = span()
        .class("person")
        .attr("lang", lang_attribute(words, lang))
        .attr("translate", "no")
        .child(shown.to_owned());
    let plain = [(&song.lang, &name.plain)];
    let others = name.others.iter().map(|(tag, text)| (tag, text));
    let mut said = vec![shown];
    let mut all = fragment().child(first);
    for (tag, text) in plain.into_iter().chain(others) {
        if !said.contains(&text.as_str()) && special_purpose_artist(text).is_none() {
            said.push(text);
            let other = html::small()
                .class("other-name")
                .attr("lang", lang_attribute(words, tag))
                .attr("translate", "no")
                .child(text.clone());
            all = all.child(" ").child(other);
        }
    }
    all
}

pub(super) fn identifiers(person: &Person) -> Option<El> {
    let ipi = person
        .ipi
        .as_ref()
        .map(|ipi| span().child(["IPI ", ipi.code()].concat()));
    let page = person
        .musicbrainz
        .as_ref()
        .map(|mbid| span().child(external_link(&mbid.address("artist"), "MusicBrainz")));
    let nothing = ipi.is_none() && page.is_none();
    (!nothing).then(|| {
        let facts = html::small().class("source-facts").child(ipi).child(page);
        fragment().child(" ").child(facts)
    })
}
