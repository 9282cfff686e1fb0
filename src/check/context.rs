//! The work that the song was made for, and quotations about the song.

use super::checker::Checker;
use super::{credits, links};
use crate::snapshot::{self, At, Episode, Pointer};
use crate::song::{Context, Reaction};

pub(super) fn checked_context(
    checker: &mut Checker,
    at: &At<snapshot::Context>,
    context: &snapshot::Context,
) -> Option<Context> {
    checker.visible_text(&at.work(), "name of the work", &context.work);
    let kind = checker.keyword(&at.kind(), "kind of work", &context.kind);
    let song_use = context
        .use_
        .as_ref()
        .and_then(|word| checker.keyword(&at.use_(), "kind of use", word));
    let premiered = checker.optional_moment(&at.premiered(), &context.premiered);
    let episode = episode(checker, &at.episode(), context.episode);
    let has_source = |source: &Option<String>| source.is_some() || context.source.is_some();
    let mut warn = |fact: &Pointer, source: &Pointer| {
        let key = source.name();
        checker.warning(
            fact,
            format_args!("this has no source; give {key}, or a source for the whole context"),
        );
    };
    if song_use.is_some() && !has_source(&context.use_source) {
        warn(&at.use_(), &at.use_source());
    }
    if premiered.is_some() && !has_source(&context.premiered_source) {
        warn(&at.premiered(), &at.premiered_source());
    }
    if episode.is_some() && !has_source(&context.episode_source) {
        warn(&at.episode(), &at.episode_source());
    }
    if !context.watch.is_empty() && !has_source(&context.watch_source) {
        warn(&at.watch(), &at.watch_source());
    }
    Some(Context {
        work: checker.localized_text(&at.names(), &context.work, &context.names),
        kind: kind?,
        song_use,
        use_source: checker.source(&at.use_source(), &context.use_source),
        about: context.about.clone(),
        premiered,
        premiered_source: checker.source(&at.premiered_source(), &context.premiered_source),
        episode,
        episode_source: checker.source(&at.episode_source(), &context.episode_source),
        credits: credits::checked_credits(checker, &at.credits(), &context.credits),
        watch: context.watch.clone(),
        watch_source: checker.source(&at.watch_source(), &context.watch_source),
        links: links::checked_links(checker, &at.links(), &context.links),
        source: checker.source(&at.source(), &context.source),
    })
}

fn episode(checker: &mut Checker, at: &Pointer, number: Option<i64>) -> Option<u16> {
    let number = number?;
    let episode = u16::try_from(number)
        .ok()
        .filter(|_| Episode::contains(number));
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
    list: &At<[snapshot::Reaction]>,
    reactions: &[snapshot::Reaction],
) -> Vec<Reaction> {
    let mut checked = Vec::new();
    for (index, reaction) in reactions.iter().enumerate() {
        let at = list.item(index);
        checker.visible_text(&at.quote(), "quotation", &reaction.quote);
        if let Some(lang) = &reaction.lang {
            checker.language_tag(&at.lang(), lang);
        }
        checker.visible_text(&at.by(), "name", &reaction.by);
        let when = checker.optional_fact_time(&at.at(), &reaction.at);
        let source = checker.source(&at.source(), &Some(reaction.source.clone()));
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
