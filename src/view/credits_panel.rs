//! Who made the song, what it was made for, and every source.

use super::mark::mark;
use super::sources::sources;
use super::state::State;
use crate::song::{Context, Credit, CreditGroup, Song};
use crate::words::Words;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn CreditsPanel(song: Arc<Song>, words: &'static Words, state: State) -> impl IntoView {
    let nothing = song
        .credits
        .is_empty()
        .then(|| view! { <p class="empty">{words.no_credits}</p> });
    let people = (!song.credits.is_empty()).then(|| credits(&song, words, state, &song.credits));
    let context = song
        .context
        .as_ref()
        .map(|context| made_for(&song, words, state, context));
    view! {
        <div class="credits" part="credits">
            <section>{nothing}{people}</section>
            {context}
            {sources(&song, words)}
        </div>
    }
}

/// Groups in the order of the panel; inside a group by role, and then as the snapshot lists them.
fn credits(
    song: &Song,
    words: &'static Words,
    state: State,
    credits: &[Credit],
) -> impl IntoView + use<> {
    let mut credits: Vec<&Credit> = credits.iter().collect();
    credits.sort_by_key(|credit| (credit.role.group(), credit.role));
    let groups = credits
        .chunk_by(|a, b| a.role.group() == b.role.group())
        .map(|group| {
            let heading: CreditGroup = group[0].role.group();
            let entries = group.iter().map(|credit| entry(song, words, state, credit));
            view! {
                <div class="group">
                    <h3 class="heading">{(words.group)(heading)}</h3>
                    <dl>{entries.collect_view()}</dl>
                </div>
            }
        });
    view! { <div class="groups">{groups.collect_view()}</div> }
}

fn entry(
    song: &Song,
    words: &'static Words,
    state: State,
    credit: &Credit,
) -> impl IntoView + use<> {
    let note = credit
        .note
        .as_ref()
        .map(|note| view! { <small lang=song.lang.clone()>{note.clone()}</small> });
    let source = credit.source.map(|id| mark(song, words, state, id));
    view! {
        <div>
            <dt>{(words.role)(credit.role)}</dt>
            <dd><span translate="no">{credit.names.join(", ")}</span>{source}{note}</dd>
        </div>
    }
}

fn made_for(
    song: &Song,
    words: &'static Words,
    state: State,
    context: &Context,
) -> impl IntoView + use<> {
    let name = context.work.for_lang(words.tag);
    let kind = (words.work)(name, context.kind, context.use_);
    let source = context.source.map(|id| mark(song, words, state, id));
    let about = context
        .about
        .as_ref()
        .map(|about| view! { <p lang=song.lang.clone()>{about.clone()}</p> });
    let premiered = context.premiered.map(|moment| {
        view! {
            <div>
                <dt>{words.premiered}</dt>
                <dd><time datetime=moment.to_string()>{(words.moment)(moment)}</time></dd>
            </div>
        }
    });
    let watch = (!context.watch.is_empty()).then(|| {
        view! { <div><dt>{words.watch_on}</dt><dd translate="no">{context.watch.join(", ")}</dd></div> }
    });
    let mut makers: Vec<&Credit> = context.credits.iter().collect();
    makers.sort_by_key(|credit| credit.role);
    let makers = makers
        .into_iter()
        .map(|credit| entry(song, words, state, credit));
    view! {
        <section class="work-context">
            <h3 class="heading">{words.made_for}</h3>
            <p class="work-name"><strong>{kind}</strong>{source}</p>
            {about}
            <dl>{premiered}{watch}{makers.collect_view()}</dl>
        </section>
    }
}
