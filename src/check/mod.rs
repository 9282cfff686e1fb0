//! Document to truth: every problem at once, each with the place it stands at.
//!
//! In: a [`Document`] of the right shape. Out: [`Checked`], which holds the [`Song`] where no
//! fault was found, and every fault and warning with its JSON pointer
//! ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)).
//! Must not know: files, lines, languages of the interface, how anything is shown.

mod charts;
mod claims;
mod context;
mod credits;
mod desk;
mod history;
mod identifiers;
mod lines;
mod lyrics;
mod media;
mod milestones;
mod people;
mod place;
mod problem;
mod rows;
pub(crate) mod shape;
mod sources;
mod texts;

pub use desk::{is_language_tag, is_seen};
pub use place::pointer_token;
pub use problem::{Problem, Problems, Severity};
pub use shape::{HasManyMarks, Shaped, shape};

use crate::snapshot::{Document, VERSION};
use crate::song::{Moment, Song, merge_known_details};
use desk::Desk;
use place::Place;

/// What came of checking a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// The song, where nothing was wrong with it.
    pub song: Option<Song>,
    /// Faults and warnings in the order of the document's parts.
    pub problems: Problems,
}

/// Judges a whole document.
pub fn check(document: &Document) -> Checked {
    let mut desk = Desk::default();
    let song = read(&mut desk, document);
    let problems = desk.into_problems();
    Checked {
        song: song.filter(|_| problems.faults == 0),
        problems,
    }
}

/// The sentence for a snapshot of another version.
pub fn other_version(found: &str) -> Problem {
    Problem::fault(
        "/version",
        format!("this snapshot has version {found}; this card reads version {VERSION}"),
    )
}

fn read(desk: &mut Desk, document: &Document) -> Option<Song> {
    if document.version != VERSION {
        let found = other_version(&document.version.to_string());
        desk.fault(&Place::top("version"), format_args!("{}", found.message));
        return None;
    }
    let as_of = desk.moment(&Place::top("asOf"), &document.as_of);
    desk.as_of = as_of;
    let lang = document.lang.as_deref().unwrap_or("en");
    desk.language(&Place::top("lang"), lang);

    let previous = document.previous.as_ref();
    let previous = previous.and_then(|address| desk.older(&Place::top("previous"), address));

    sources::name(desk, &document.sources);
    charts::name(desk, &document.charts);
    let song = people::song(desk, &document.song);
    let context = document
        .context
        .as_ref()
        .and_then(|context| context::context(desk, context));
    let charts = charts::read(desk, &document.charts);
    let rows = rows::read(desk, &document.performance);
    let histories = history::read(desk, &document.history);
    let claims = claims::read(desk, &document.claims);
    let milestones = milestones::read(desk, &document.milestones);
    let lyrics = document
        .lyrics
        .as_ref()
        .and_then(|lyrics| lyrics::read(desk, lyrics));
    let credits = credits::list(desk, &Place::top("credits"), &document.credits);
    let reactions = context::reactions(desk, &document.reactions);
    let sources = sources::read(desk, &document.sources);

    let mut song = Song {
        as_of: as_of.unwrap_or(Moment::Year(1970)),
        lang: lang.to_owned(),
        previous,
        title: song.title,
        artists: song.artists,
        released: song.released,
        released_source: song.source,
        duration_ms: song.duration_ms,
        links: song.links,
        media: song.media,
        isrc: song.isrc,
        iswc: song.iswc,
        musicbrainz: song.musicbrainz,
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
    let around = song.context.iter_mut();
    let around = around.flat_map(|context| &mut context.credits);
    let credits: Vec<_> = song.credits.iter_mut().chain(around).collect();
    if credits::are_few(desk, &credits) {
        merge_known_details(credits);
    }
    if desk.is_sound() {
        rows::against_histories(desk, &song);
        claims::against_rows(desk, &song);
    }
    Some(song)
}
