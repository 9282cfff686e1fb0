//! Where the documents say that an order does not count, it does not.

use super::feeds::{apple_music_feeds, feed_import, itunes_feeds};
use super::import::Import;
use super::rows::{csv_import, place_columns_import, rows, table_import};
use super::snapshot::snapshot;
use fastrand::Rng;
use songcard::import::feeds::FeedKind;

/// The same files in another order have the same result.
fn check_order<T: Clone>(
    seed: u64,
    made: impl Fn(&mut Rng) -> Vec<T>,
    import: impl Fn(Vec<T>) -> Import,
) {
    let mut chance = Rng::with_seed(seed);
    for _ in 0..15 {
        let before = snapshot(&mut chance);
        let mut files = made(&mut chance);
        let first = import(files.clone());
        chance.shuffle(&mut files);
        let other = import(files);
        assert_eq!(
            first.applied_to(&before),
            other.applied_to(&before),
            "{}",
            first.name
        );
    }
}

#[test]
fn itunes_feeds_come_in_any_order() {
    check_order(0x1a2b_3c4d_0021, itunes_feeds, |feeds| {
        feed_import(FeedKind::Itunes, feeds)
    });
}

#[test]
fn apple_music_feeds_come_in_any_order() {
    check_order(0x1a2b_3c4d_0022, apple_music_feeds, |feeds| {
        feed_import(FeedKind::AppleMusic, feeds)
    });
}

#[test]
fn rows_come_in_any_order() {
    check_order(0x1a2b_3c4d_0023, rows, csv_import);
}

#[test]
fn columns_of_territories_say_what_rows_say() {
    let mut chance = Rng::with_seed(0x1a2b_3c4d_0025);
    for _ in 0..15 {
        let before = snapshot(&mut chance);
        let rows = rows(&mut chance);
        assert_eq!(
            csv_import(rows.clone()).applied_to(&before),
            place_columns_import(&rows).applied_to(&before)
        );
    }
}

#[test]
fn columns_come_in_any_order() {
    let mut chance = Rng::with_seed(0x1a2b_3c4d_0024);
    for _ in 0..15 {
        let before = snapshot(&mut chance);
        let rows = rows(&mut chance);
        let table = ["date,chart,territory,rank".to_owned()];
        let table = table.iter().chain(&rows);
        let mut order = [0, 1, 2, 3];
        chance.shuffle(&mut order);
        let turned = table.map(|row| {
            let cells: Vec<&str> = row.split(',').collect();
            order.map(|at| cells[at]).join(",") + "\n"
        });
        let other = table_import(turned.collect());
        assert_eq!(
            csv_import(rows.clone()).applied_to(&before),
            other.applied_to(&before)
        );
    }
}
