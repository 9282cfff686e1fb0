//! The charts that were read, and the song in them.

use super::capture::{Capture, Place, Ranked};
use super::kind::FeedKind;
use super::song_query::SongQuery;
use super::store_chart::StoreChart;
use crate::check::Diagnostics;
use crate::song::{Rank, Scope, Territory};
use crate::words::for_tag;
use std::collections::{BTreeMap, BTreeSet};

/// How many positions a chart has where the snapshot does not say so: the feeds have at least these.
const POSITIONS: u16 = 100;

/// Charts of one kind in any order, and what failed.
pub struct Captures {
    pub(super) kind: FeedKind,
    query: SongQuery,
    captures: Vec<Capture>,
    /// The numbers of tracks with the song's title and artist. Another store may show the same track in its own language.
    learned: BTreeSet<u64>,
    /// Songs that may be the one looked for: in how many charts without it each is, by title, artist and number.
    near: BTreeMap<(String, String, u64), usize>,
    failed: Vec<String>,
    failed_stores: BTreeSet<Territory>,
}

impl Captures {
    /// No charts yet.
    pub fn new(kind: FeedKind, query: SongQuery) -> Captures {
        Captures {
            kind,
            query,
            captures: Vec::new(),
            learned: BTreeSet::new(),
            near: BTreeMap::new(),
            failed: Vec::new(),
            failed_stores: BTreeSet::new(),
        }
    }

    /// Adds a chart.
    pub fn add(&mut self, chart: &StoreChart) {
        let by_name = self.query.by_name(chart);
        self.learned
            .extend(by_name.iter().filter_map(|entry| entry.id));
        let mut ids = vec![0; chart.length].into_boxed_slice();
        for entry in &chart.entries {
            ids[usize::from(entry.rank.number()) - 1] = entry.id.unwrap_or(0);
        }
        let is_given = || ids.iter().any(|id| self.query.ids.contains(id));
        if by_name.is_empty()
            && !is_given()
            && let Some(near) = self.query.nearly(chart)
        {
            let names = (
                near.title.clone(),
                near.artist.clone(),
                near.id.unwrap_or(0),
            );
            *self.near.entry(names).or_default() += 1;
        }
        self.captures.push(Capture {
            territory: chart.territory,
            time: chart.time.clone(),
            by_name: by_name.iter().map(|entry| entry.rank).collect(),
            ids,
            length: chart.length,
            is_whole: chart.asked.is_some_and(|asked| chart.length < asked),
        });
    }

    /// Notes that a feed could not be read, by the name of its file.
    pub fn add_failed(&mut self, name: String) {
        self.failed.push(name);
    }

    /// Notes that the feed of a store could not be read.
    pub fn add_failed_store(&mut self, store: Territory) {
        let name = for_tag("en").scope(Scope::Territory(store));
        self.failed.push(name.to_owned());
        self.failed_stores.insert(store);
    }

    /// Whether no chart was read.
    pub fn is_empty(&self) -> bool {
        self.captures.is_empty()
    }

    /// The names of what could not be read.
    pub(super) fn failed(&self) -> &[String] {
        &self.failed
    }

    /// The stores among them.
    pub(super) fn failed_stores(&self) -> &BTreeSet<Territory> {
        &self.failed_stores
    }

    /// The song on each chart. What is doubtful is added to `found`.
    pub(super) fn ranked(
        &self,
        positions: Option<u16>,
        found: &mut Diagnostics,
    ) -> Vec<Ranked<'_>> {
        let lowest = positions.unwrap_or(POSITIONS);
        let (mut several, mut short) = (0, 0);
        let mut ranked = Vec::new();
        for capture in &self.captures {
            let mut ranks = self.ranks(capture);
            ranks.retain(|rank| positions.is_none_or(|lowest| rank.number() <= lowest));
            several += usize::from(ranks.len() > 1);
            let is_whole = capture.is_whole || capture.length >= usize::from(lowest);
            let place = match ranks.first() {
                Some(best) => Place::At(*best),
                None if is_whole => Place::Absent,
                None => Place::Unknown,
            };
            short += usize::from(place == Place::Unknown);
            ranked.push(Ranked {
                territory: capture.territory,
                time: &capture.time,
                place,
            });
        }
        if several > 0 {
            found.warning(
                "",
                format_args!(
                    "{} the song more than once; its best rank is taken",
                    feeds_have(several)
                ),
            );
        }
        if short > 0 {
            found.warning("", format_args!("{} fewer than {lowest} positions and not the song, which may be below them; nothing is recorded of these charts", feeds_have(short)));
        }
        self.report_near(found);
        ranked
    }

    /// The ranks of the song, the best first: by the numbers that are given, else by title and artist.
    fn ranks(&self, capture: &Capture) -> Vec<Rank> {
        let with = |known: &BTreeSet<u64>| -> BTreeSet<Rank> {
            let ids = capture.ids.iter().enumerate();
            let found = ids.filter(|(_, id)| known.contains(id));
            found
                .filter_map(|(index, _)| Rank::new(index as i64 + 1).ok())
                .collect()
        };
        let mut ranks = with(&self.query.ids);
        if ranks.is_empty() {
            ranks = with(&self.learned);
            ranks.extend(&capture.by_name);
        }
        ranks.into_iter().collect()
    }

    fn report_near(&self, found: &mut Diagnostics) {
        let is_other = |id: u64| !self.learned.contains(&id) && !self.query.ids.contains(&id);
        let others = self.near.iter().filter(|((_, _, id), _)| is_other(*id));
        if let Some(((title, artist, id), count)) = others.max_by_key(|(_, count)| **count) {
            let found_in = match count {
                1 => "1 feed without the song has".to_owned(),
                count => format!("{count} feeds without the song have"),
            };
            found.warning(
                "",
                format_args!(
                    "{found_in} “{title}” by {artist}; if that is the song, add --id {id}"
                ),
            );
        }
    }
}

fn feeds_have(count: usize) -> String {
    match count {
        1 => "1 feed has".to_owned(),
        count => format!("{count} feeds have"),
    }
}
