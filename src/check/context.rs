//! The work that the song was made for, and quotations about the song.

use super::checker::Checker;
use super::pointer::Pointer;
use super::{credits, links};
use crate::snapshot;
use crate::song::{Context, Reaction};

pub(super) fn checked_context(
    checker: &mut Checker,
    context: &snapshot::Context,
) -> Option<Context> {
    let at = Pointer::top("context");
    checker.visible_text(&at.key("work"), "name of the work", &context.work);
    let kind = checker.keyword(&at.key("kind"), "kind of work", &context.kind);
    let song_use = context
        .use_
        .as_ref()
        .and_then(|word| checker.keyword(&at.key("use"), "kind of use", word));
    let premiered = checker.optional_moment(&at.key("premiered"), &context.premiered);
    let episode = episode(checker, &at.key("episode"), context.episode);
    let facts = [
        ("use", song_use.is_some(), &context.use_source),
        ("premiered", premiered.is_some(), &context.premiered_source),
        ("episode", episode.is_some(), &context.episode_source),
        ("watch", !context.watch.is_empty(), &context.watch_source),
    ];
    for (key, stated, source) in facts {
        if stated && source.is_none() && context.source.is_none() {
            checker.warning(
                &at.key(key),
                format_args!(
                    "this has no source; give {key}Source, or a source for the whole context"
                ),
            );
        }
    }
    Some(Context {
        work: checker.localized_text(&at.key("names"), &context.work, &context.names),
        kind: kind?,
        song_use,
        use_source: checker.source_at(&at.key("useSource"), &context.use_source),
        about: context.about.clone(),
        premiered,
        premiered_source: checker.source_at(&at.key("premieredSource"), &context.premiered_source),
        episode,
        episode_source: checker.source_at(&at.key("episodeSource"), &context.episode_source),
        credits: credits::checked_credits(checker, &at.key("credits"), &context.credits),
        watch: context.watch.clone(),
        watch_source: checker.source_at(&at.key("watchSource"), &context.watch_source),
        links: links::checked_links(checker, &at.key("links"), &context.links),
        source: checker.source(&at, &context.source),
    })
}

fn episode(checker: &mut Checker, at: &Pointer, number: Option<i64>) -> Option<u16> {
    let number = number?;
    let episode = u16::try_from(number)
        .ok()
        .filter(|number| (1..=10_000).contains(number));
    if episode.is_none() {
        checker.error(
            at,
            format_args!("there is no episode {number}; the first is 1"),
        );
    }
    episode
}

pub(super) fn checked_reactions(
    checker: &mut Checker,
    reactions: &[snapshot::Reaction],
) -> Vec<Reaction> {
    const REACTIONS: Pointer = Pointer::top("reactions");
    let mut checked = Vec::new();
    for (index, reaction) in reactions.iter().enumerate() {
        let at = REACTIONS.item(index);
        checker.visible_text(&at.key("quote"), "quotation", &reaction.quote);
        if let Some(lang) = &reaction.lang {
            checker.language_tag(&at.key("lang"), lang);
        }
        checker.visible_text(&at.key("by"), "name", &reaction.by);
        let when = checker.optional_fact_time(&at.key("at"), &reaction.at);
        let source = checker.source_at(&at.key("source"), &Some(reaction.source.clone()));
        checked.extend(source.map(|source| Reaction {
            quote: reaction.quote.clone(),
            lang: reaction.lang.clone(),
            by: reaction.by.clone(),
            role: reaction.role.clone(),
            publisher: reaction.publisher.clone(),
            at: when,
            source,
        }));
    }
    checked
}
