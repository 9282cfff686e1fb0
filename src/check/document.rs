//! Checks a whole document.

use super::checker::Checker;
use super::diagnostic::Diagnostic;
use super::diagnostics::Diagnostics;
use super::{charts, claims, context, credits, history, lyrics, milestones, rows, song, sources};
use crate::snapshot::{At, Document, VERSION};
use crate::song::{Moment, Song, Year, merge_known_details};

/// The result of checking a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// The song, if there was no error.
    pub song: Option<Song>,
    /// Errors and warnings in the order of the document's parts.
    pub problems: Diagnostics,
}

/// Checks a whole document: every problem at once.
///
/// ```
/// use songcard::{check::check, snapshot::Document};
///
/// let document = r#"{
///     "version": 1, "asOf": "2025-12-31",
///     "song": { "title": "Small", "artists": [{ "name": "Somebody" }] },
///     "charts": [{ "id": "weekly", "name": "Weekly", "kind": "national" }],
///     "performance": [{ "chart": "weekly", "territory": "UK", "peak": 0, "source": "s" }]
/// }"#;
/// let document: Document = serde_json::from_str(document).unwrap();
/// let checked = check(&document);
/// assert!(checked.song.is_none());
/// let problems: Vec<String> = checked.problems.kept.iter().map(ToString::to_string).collect();
/// assert_eq!(problems, [
///     "/performance/0/territory: “UK” is not an ISO 3166-1 alpha-2 code; write GB",
///     "/performance/0/peak: rank 0 does not exist; the top rank is 1",
///     "/performance/0/source: no source has the id “s”; no source is listed",
/// ]);
/// ```
pub fn check(document: &Document) -> Checked {
    let mut checker = Checker::default();
    let song = checked_song(&mut checker, document);
    let problems = checker.into_problems();
    Checked {
        song: song.filter(|_| problems.errors == 0),
        problems,
    }
}

fn checked_song(checker: &mut Checker, document: &Document) -> Option<Song> {
    let at = At::<Document>::ROOT;
    if document.version != VERSION {
        let found = Diagnostic::other_version(&document.version.to_string());
        checker.error(&at.version(), format_args!("{}", found.sentence));
        return None;
    }
    let as_of = checker.moment(&at.as_of(), &document.as_of);
    checker.as_of = as_of;
    let lang = document.lang.as_deref().unwrap_or("en");
    checker.language_tag(&at.lang(), lang);

    let previous = document
        .previous
        .as_ref()
        .and_then(|address| checker.older_snapshot_address(&at.previous(), address));

    // First the ids, because other parts refer to them.
    sources::register_ids(checker, &at.sources(), &document.sources);
    charts::register_ids(checker, &at.charts(), &document.charts);
    let fields = song::checked_fields(checker, &at.song(), &document.song);
    let context = document
        .context
        .as_ref()
        .and_then(|context| context::checked_context(checker, &at.context(), context));
    let charts = charts::checked_charts(checker, &at.charts(), &document.charts);
    let rows = rows::checked_rows(checker, &at.performance(), &document.performance);
    let histories = history::checked_histories(checker, &at.history(), &document.history);
    let claims = claims::checked_claims(checker, &at.claims(), &document.claims);
    let milestones =
        milestones::checked_milestones(checker, &at.milestones(), &document.milestones);
    let lyrics = document
        .lyrics
        .as_ref()
        .and_then(|lyrics| lyrics::checked_lyrics(checker, &at.lyrics(), lyrics));
    let credits = credits::checked_credits(checker, &at.credits(), &document.credits);
    let reactions = context::checked_reactions(checker, &at.reactions(), &document.reactions);
    let sources = sources::checked_sources(checker, &at.sources(), &document.sources);

    let mut song = Song {
        as_of: as_of.unwrap_or(Moment::Year(Year::EPOCH)),
        lang: lang.to_owned(),
        previous,
        title: fields.title,
        artists: fields.artists,
        artwork: fields.artwork,
        accent: fields.accent,
        released: fields.released,
        released_source: fields.source,
        duration_ms: fields.duration_ms,
        links: fields.links,
        media: fields.media,
        isrc: fields.isrc,
        iswc: fields.iswc,
        musicbrainz: fields.musicbrainz,
        context,
        charts,
        claims,
        rows,
        histories,
        milestones,
        lyrics,
        credits,
        reactions,
        sources,
    };
    let work_credits = song
        .context
        .iter_mut()
        .flat_map(|context| &mut context.credits);
    let credits: Vec<_> = song.credits.iter_mut().chain(work_credits).collect();
    if credits::are_few_enough(checker, &at.credits(), &credits) {
        merge_known_details(credits);
    }
    if checker.has_no_errors() {
        rows::compare_with_histories(checker, &at.performance(), &song);
        claims::compare_with_rows(checker, &at.claims(), &song);
    }
    Some(song)
}
