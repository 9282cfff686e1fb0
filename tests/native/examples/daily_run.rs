//! The script `daily` over good days, bad days, and days that are cut short.

use super::daily_folder::{Daily, SMALL};
use crate::support::feed_days::{FAILING, badly, well};
use crate::support::feed_server::{FeedServer, Reply, Request};
use serde_json::{Value, json};
use std::io::Read;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;

const FIRST: &str = "2021-11-08";
const SECOND: &str = "2021-11-09";
const UNITED_STATES: [&str; 2] = ["--territory", "us"];

/// Lets a store that is silent on the bad day be silent for a second only.
const IMPATIENT: [&str; 2] = ["--timeout-ms", "1000"];

#[test]
fn a_day_is_imported_kept_and_published() {
    let (daily, server) = (Daily::new("good"), FeedServer::new(well));
    let answer = daily.run(&server, FIRST, &[]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert!(answer.err.contains("119 stores read"), "{}", answer.err);
    let published = format!("{SMALL}: https://cards.example/small/\n");
    assert!(answer.out.ends_with(&published), "{}", answer.out);
    let snapshot = daily.0.read(SMALL);
    assert_eq!(
        daily.0.read("snapshots/small-history/2021-11-08.json"),
        snapshot
    );
    assert_eq!(daily.0.read("site/small/snapshot.json"), snapshot);
    daily.0.finds_nothing(SMALL);
}

#[test]
fn a_second_run_of_a_day_changes_nothing() {
    let (daily, server) = (Daily::new("again"), FeedServer::new(well));
    assert_eq!(daily.run(&server, FIRST, &[]).code, 0);
    let once = daily.files();
    assert_eq!(daily.run(&server, FIRST, &[]).code, 0);
    let again = daily.files();
    let changed: Vec<&String> = again
        .keys()
        .filter(|name| again.get(*name) != once.get(*name))
        .collect();
    assert_eq!(changed, [""; 0]);
    assert_eq!((again.len(), server.asked().len()), (once.len(), 119));
}

/// Two days, both killed in their middle and run again: a good one, and one with every fault.
#[test]
fn bad_days_that_are_cut_short_lose_nothing() {
    let daily = Daily::new("killed");
    killed(&daily, FIRST, well);
    assert_eq!(daily.stored()["performance"], Value::Null);
    let first = daily.run(&FeedServer::new(well), FIRST, &[]);
    assert_eq!(first.code, 0, "{}", first.err);
    let before = daily.stored();
    killed(&daily, SECOND, badly);
    let second = daily.run(&FeedServer::new(badly), SECOND, &IMPATIENT);
    assert_eq!(second.code, 0, "{}", second.err);
    let after = daily.stored();
    assert_eq!(changed_territories(&before, &after, "performance"), 111);
    assert_eq!(changed_territories(&before, &after, "history"), 111);
    let france = row(&after, "FR");
    assert_eq!(
        (&france["rank"], &france["rankAt"]),
        (&json!(1), &json!("2021-11-08T12:00:00-07:00"))
    );
    let (kept, yesterday) = ("small-history", "small-history/2021-11-08.json");
    assert_eq!(
        daily.0.names(&format!("snapshots/{kept}")),
        ["2021-11-08.json", "2021-11-09.json"]
    );
    assert_eq!(after["previous"], yesterday);
    assert_eq!(
        daily.0.read("site/small/snapshot.json"),
        daily.0.read(SMALL)
    );
    let published: Value =
        serde_json::from_str(&daily.0.read(&format!("site/small/{yesterday}"))).unwrap();
    assert_eq!(published, before);
    daily.0.finds_nothing(SMALL);
}

/// Starts a day and ends it, with all that it has started, when the sixty-first store is asked.
fn killed(daily: &Daily, day: &str, reply: fn(&Request) -> Reply) {
    let (reached, half_way) = mpsc::channel();
    let asked = AtomicUsize::new(0);
    let server = FeedServer::new(move |request| match asked.fetch_add(1, Ordering::SeqCst) {
        0..60 => reply(request),
        _ => {
            let _ = reached.send(());
            Reply::Silence
        }
    });
    let mut command = daily.command(&server, day);
    let pipes = command
        .process_group(0)
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let mut run = pipes.spawn().unwrap();
    half_way.recv().unwrap();
    let group = format!("kill -KILL -- -{}", run.id());
    assert!(
        Command::new("bash")
            .args(["-c", &group])
            .status()
            .unwrap()
            .success()
    );
    run.wait().unwrap();
    // It ends when the last process of the group has.
    run.stderr
        .take()
        .unwrap()
        .read_to_end(&mut Vec::new())
        .unwrap();
    assert!(daily.0.names(&format!("feeds/itunes/{day}")).len() > 20);
}

/// In how many territories a list differs, none of which are those that failed.
#[track_caller]
fn changed_territories(before: &Value, after: &Value, list: &str) -> usize {
    let parts = |snapshot: &Value| snapshot[list].as_array().unwrap().clone();
    let (before, after) = (parts(before), parts(after));
    assert_eq!((before.len(), after.len()), (119, 119));
    let pairs = before.iter().zip(&after).filter(|(old, new)| old != new);
    let changed: Vec<&str> = pairs
        .map(|(old, _)| old["territory"].as_str().unwrap())
        .collect();
    assert!(
        !changed.iter().any(|code| FAILING.contains(code)),
        "{changed:?}"
    );
    changed.len()
}

fn row<'a>(snapshot: &'a Value, territory: &str) -> &'a Value {
    let mut rows = snapshot["performance"].as_array().unwrap().iter();
    rows.find(|row| row["territory"] == territory).unwrap()
}

#[test]
fn a_day_without_any_feed_fails_and_loses_nothing() {
    let (daily, server) = (Daily::new("down"), FeedServer::new(well));
    assert_eq!(daily.run(&server, FIRST, &UNITED_STATES).code, 0);
    let address = server.address();
    drop(server);
    let before = daily.files();
    let answer = daily.run_at(&address, SECOND, &UNITED_STATES);
    let said = "daily: something could not be done; the reasons are above.\n";
    assert!(
        answer.err.ends_with(said) && answer.err.contains("songcard: no feed could be read."),
        "{}",
        answer.err
    );
    assert_eq!((answer.code, daily.files()), (1, before));
}

#[test]
fn a_wrong_snapshot_keeps_no_other_from_the_site() {
    let (daily, server) = (Daily::new("wrong"), FeedServer::new(well));
    let wrong = r#"{ "version": 1, "asOf": "2021-11-01", "song": { "title": "Other" } }"#;
    daily.0.write("snapshots/other.json", wrong);
    let answer = daily.run(&server, FIRST, &UNITED_STATES);
    assert_eq!(answer.code, 1, "{}", answer.err);
    assert_eq!(daily.0.read("snapshots/other.json"), wrong);
    assert_eq!(
        daily.0.names("snapshots"),
        ["other.json", "small-history", "small.json"]
    );
    assert_eq!(
        daily.0.read("site/small/snapshot.json"),
        daily.0.read(SMALL)
    );
    assert!(!daily.0.path("site/other").exists());
}

#[test]
fn only_the_last_copies_and_feeds_are_kept() {
    let (daily, server) = (Daily::new("last"), FeedServer::new(well));
    for day in 1..=7 {
        daily
            .0
            .write(&format!("feeds/itunes/2021-11-0{day}/us.json"), "");
        daily
            .0
            .write(&format!("snapshots/small-history/2021-11-0{day}.json"), "");
    }
    daily.0.write("snapshots/small-history/notes.txt", "");
    assert_eq!(daily.run(&server, FIRST, &UNITED_STATES).code, 0);
    assert_eq!(
        daily.0.names("snapshots/small-history"),
        ["2021-11-07.json", "2021-11-08.json", "notes.txt"]
    );
    let feeds = daily.0.names("feeds/itunes");
    assert_eq!(
        (feeds.len(), &*feeds[0], &*feeds[6]),
        (7, "2021-11-02", FIRST)
    );
}

#[test]
fn a_built_site_is_copied_when_it_is_new() {
    let (daily, server) = (Daily::new("built"), FeedServer::new(well));
    daily.0.write("built/site/site.json", r#"{ "version": 1 }"#);
    daily.0.write("built/site/song-card.js", "first");
    assert_eq!(daily.run(&server, FIRST, &UNITED_STATES).code, 0);
    assert_eq!(daily.0.read("site/song-card.js"), "first");
    // A site that is not newer leaves the one that is there alone.
    daily.0.write("site/song-card.js", "mine");
    assert_eq!(daily.run(&server, FIRST, &UNITED_STATES).code, 0);
    assert_eq!(daily.0.read("site/song-card.js"), "mine");
}

#[test]
fn a_repository_without_snapshots_says_so() {
    let (daily, server) = (Daily::new("empty"), FeedServer::new(well));
    std::fs::remove_file(daily.0.path(SMALL)).unwrap();
    daily.run(&server, FIRST, &[]).is(
        1,
        "daily: the folder snapshots has no file whose name ends in .json; songcard new begins one.\n",
    );
}
