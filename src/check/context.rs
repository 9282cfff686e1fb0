//! The work around the song, and what was said of the song.

use super::desk::Desk;
use super::place::Place;
use super::{credits, people};
use crate::snapshot;
use crate::song::{Context, ContextKind, Reaction, SongUse};

pub(super) fn context(desk: &mut Desk, context: &snapshot::Context) -> Option<Context> {
    let at = Place::top("context");
    desk.filled(&at.key("work"), "name of the work", &context.work);
    let kind = desk.word(
        &at.key("kind"),
        "kind of work",
        &context.kind,
        &ContextKind::NAMES,
    );
    let song_use = context
        .use_
        .as_ref()
        .and_then(|word| desk.word(&at.key("use"), "kind of use", word, &SongUse::NAMES));
    let premiered = desk.may_moment(&at.key("premiered"), &context.premiered);
    let episode = episode(desk, &at.key("episode"), context.episode);
    let facts = [
        ("use", song_use.is_some(), &context.use_source),
        ("premiered", premiered.is_some(), &context.premiered_source),
        ("episode", episode.is_some(), &context.episode_source),
        ("watch", !context.watch.is_empty(), &context.watch_source),
    ];
    for (key, stated, source) in facts {
        if stated && source.is_none() && context.source.is_none() {
            desk.warn(
                &at.key(key),
                format_args!(
                    "this has no source; give {key}Source, or a source for the whole context"
                ),
            );
        }
    }
    Some(Context {
        work: people::text(desk, &at.key("names"), &context.work, &context.names),
        kind: kind?,
        song_use,
        use_source: desk.cited(&at.key("useSource"), &context.use_source),
        about: context.about.clone(),
        premiered,
        premiered_source: desk.cited(&at.key("premieredSource"), &context.premiered_source),
        episode,
        episode_source: desk.cited(&at.key("episodeSource"), &context.episode_source),
        credits: credits::list(desk, &at.key("credits"), &context.credits),
        watch: context.watch.clone(),
        watch_source: desk.cited(&at.key("watchSource"), &context.watch_source),
        links: people::links(desk, &at.key("links"), &context.links),
        source: desk.source(&at, &context.source),
    })
}

fn episode(desk: &mut Desk, at: &Place, number: Option<i64>) -> Option<u16> {
    let number = number?;
    let episode = u16::try_from(number).ok();
    let episode = episode.filter(|number| (1..=10_000).contains(number));
    if episode.is_none() {
        desk.fault(
            at,
            format_args!("there is no episode {number}; the first is 1"),
        );
    }
    episode
}

pub(super) fn reactions(desk: &mut Desk, reactions: &[snapshot::Reaction]) -> Vec<Reaction> {
    const REACTIONS: Place = Place::top("reactions");
    let mut read = Vec::new();
    for (index, reaction) in reactions.iter().enumerate() {
        let at = REACTIONS.item(index);
        desk.filled(&at.key("quote"), "quotation", &reaction.quote);
        if let Some(lang) = &reaction.lang {
            desk.language(&at.key("lang"), lang);
        }
        desk.filled(&at.key("by"), "name", &reaction.by);
        let when = desk.may_fact(&at.key("at"), &reaction.at);
        let source = desk.cited(&at.key("source"), &Some(reaction.source.clone()));
        read.extend(source.map(|source| Reaction {
            quote: reaction.quote.clone(),
            lang: reaction.lang.clone(),
            by: reaction.by.clone(),
            role: reaction.role.clone(),
            publisher: reaction.publisher.clone(),
            at: when,
            source,
        }));
    }
    read
}
