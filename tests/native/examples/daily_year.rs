//! How large a snapshot is after a year of days.

use crate::support::feed_made::{SONG, TRACK, entry, feed_of};
use crate::support::made::snapshot;
use brotli::BrotliCompress;
use brotli::enc::BrotliEncoderParams;
use fastrand::Rng;
use songcard::diagnose::read;
use songcard::import::EditedSnapshot;
use songcard::import::feeds::{
    Captures, ChartTime, FeedKind, ReadOptions, SongQuery, StatedSong, StoreChart, import,
};
use songcard::song::{Date, Rank, Territory};

const DAYS: i32 = 365;
/// Positions of a chart. A song that is just below them may come back.
const POSITIONS: i64 = 100;

/// By how many places “Seven” rose or fell from one day to the next on Spotify's list of Japan.
fn real_steps() -> Vec<i64> {
    let seven = snapshot("seven");
    let history = seven["history"].as_array().unwrap().iter();
    let japan = history.filter(|segment| segment["territory"] == "JP");
    let ranks = japan.map(|segment| segment["ranks"].as_array().unwrap());
    let steps = ranks.flat_map(|ranks| ranks.windows(2));
    steps
        .filter_map(|pair| Some(pair[1].as_i64()? - pair[0].as_i64()?))
        .collect()
}

/// The 119 iTunes Stores and one more.
fn territories() -> Vec<Territory> {
    let mut territories = FeedKind::Itunes.stores();
    let mut others = Territory::all();
    territories.extend(others.find(|other| !other.has_itunes_store()));
    assert_eq!(territories.len(), 120);
    territories
}

/// The chart of one store, with the song as its last one.
fn chart() -> StoreChart {
    let feed = feed_of(
        "us",
        "2021-01-01T12:00:00-07:00",
        &[entry(TRACK, "Small", "Somebody")],
    );
    let read = FeedKind::Itunes.read(feed.to_string().as_bytes(), &ReadOptions::default());
    read.value.unwrap()
}

/// A year in which the song goes up and down in every store by real steps, in random order.
fn year(captures: &mut Captures) {
    let (steps, mut rng) = (real_steps(), Rng::with_seed(2021));
    let mut chart = chart();
    let song = chart.entries.clone();
    for territory in territories() {
        chart.territory = territory;
        let mut rank = rng.i64(1..=POSITIONS);
        for day in 0..DAYS {
            let day = Date::new(2021, 1, 1).unwrap().plus_days(day).unwrap();
            chart.time = ChartTime::parse(&format!("{day}T12:00:00-07:00")).unwrap();
            rank = (rank + steps[rng.usize(..steps.len())]).clamp(1, POSITIONS + 5);
            chart.entries.clear();
            if rank <= POSITIONS {
                chart.entries.extend(song.iter().cloned());
                chart.entries[0].rank = Rank::new(rank).unwrap();
            }
            // The positions behind the song say nothing of it.
            chart.length = rank.min(POSITIONS) as usize;
            captures.add(&chart);
        }
    }
}

#[test]
fn a_year_of_120_territories_is_small() {
    let mut snapshot = EditedSnapshot::parse(SONG.to_owned()).unwrap();
    let query = SongQuery::new(&snapshot, &StatedSong::default());
    let mut captures = Captures::new(FeedKind::Itunes, query);
    year(&mut captures);
    let imported = import(&mut snapshot, &captures);
    assert!(imported.summary.is_some());
    let text = snapshot.text();
    let song = read(&text).song.unwrap();
    let ranks: usize = song
        .histories
        .iter()
        .map(|history| history.entries().len())
        .sum();
    // The song is on the chart on nine days of ten.
    assert!(ranks > 39_000, "{ranks} ranks");
    assert!(text.len() < 300_000, "{} bytes", text.len());
    let compressed = in_brotli(text.as_bytes());
    assert!(compressed < 30_000, "{compressed} bytes in brotli");
}

/// How many bytes these are in brotli, as servers compress files once.
fn in_brotli(bytes: &[u8]) -> usize {
    let mut compressed = Vec::new();
    let parameters = BrotliEncoderParams::default();
    BrotliCompress(&mut &*bytes, &mut compressed, &parameters).unwrap();
    compressed.len()
}
