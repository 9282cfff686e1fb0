//! `songcard import itunes --fetch`: 119 stores, some of which do not answer as they should.

use crate::import::itunes::{folder, stored};
use crate::support::feed_days::{FAILING, badly, well};
use crate::support::feed_made::{feed_of, feed_on};
use crate::support::feed_server::{FeedServer, Reply, Request};
use crate::support::folder::{Answer, Folder};
use std::collections::BTreeSet;
use std::sync::mpsc;

/// The arguments for a run that waits for nothing between attempts.
fn arguments<'a>(address: &'a str, run: &'a str) -> Vec<&'a str> {
    let fetch = "import itunes --fetch --into small.json --cache cache --pause-ms 0 --address";
    fetch.split(' ').chain([address, "--run", run]).collect()
}

fn fetch(folder: &Folder, server: &FeedServer, run: &str) -> Answer {
    folder.songcard(&arguments(&server.address(), run))
}

/// Fetches the feed of France alone.
fn france(
    name: &str,
    reply: impl Fn(&Request) -> Reply + Send + Sync + 'static,
) -> (Answer, usize) {
    let (folder, server) = (folder(name, &[]), FeedServer::new(reply));
    let address = server.address();
    let mut arguments = arguments(&address, "a");
    arguments.extend(["--territory", "fr", "--timeout-ms", "1000"]);
    let mut answer = folder.songcard(&arguments);
    answer.err = answer.err.replace(&address, "http://stores.example");
    (answer, server.asked().len())
}

/// What is said of a feed of France that cannot be had, after so many requests.
#[track_caller]
fn fails(
    name: &str,
    reply: impl Fn() -> Reply + Send + Sync + 'static,
    requests: usize,
    problem: &str,
) {
    let (answer, asked) = france(name, move |_| reply());
    let said = format!(
        "{problem}\nsongcard: no feed could be read.\nsongcard: nothing is written into small.json.\n"
    );
    answer.reports(1, &said);
    assert_eq!(asked, requests);
}

const FRANCE: &str = "http://stores.example/fr/rss/topsongs/limit=200/json";

#[test]
fn all_119_stores_are_asked_once() {
    let (folder, server) = (folder("fetch", &[]), FeedServer::new(well));
    let answer = fetch(&folder, &server, "2021-11-08");
    answer.imported("");
    let said = "into small.json: 119 stores read, 2021-11-08; the song charts in 119, at No. 1 in 119; new No. 1 in 119: United Arab Emirates, Antigua & Barbuda, ";
    assert!(answer.err.contains(said), "{}", answer.err);
    let asked = server.asked();
    assert_eq!(
        (asked.len(), asked.iter().collect::<BTreeSet<_>>().len()),
        (119, 119)
    );
    folder.finds_nothing("small.json");
}

#[test]
fn a_run_fetches_no_feed_twice() {
    let (folder, server) = (folder("twice", &[]), FeedServer::new(well));
    fetch(&folder, &server, "2021-11-08T04").imported("");
    let once = folder.read("small.json");
    fetch(&folder, &server, "2021-11-08T04").imported("");
    assert_eq!(
        (server.asked().len(), folder.read("small.json")),
        (119, once)
    );
    fetch(&folder, &server, "2021-11-08T05").imported("");
    assert_eq!(server.asked().len(), 238);
}

#[test]
fn the_cache_can_be_imported_as_a_folder() {
    let (folder, server) = (folder("cache", &[]), FeedServer::new(well));
    fetch(&folder, &server, "2021-11-08").imported("");
    let once = folder.read("small.json");
    folder
        .songcard(&["import", "itunes", "cache", "--into", "small.json"])
        .imported("");
    assert_eq!(folder.read("small.json"), once);
}

#[test]
fn a_busy_store_is_asked_again() {
    let (answer, asked) = france("busy", |request| match request.before {
        0 => Reply::Answer(503, String::new()),
        1 => Reply::Answer(403, "Forbidden".to_owned()),
        2 => Reply::Answer(200, "{\"feed\": {".to_owned()),
        _ => well(request),
    });
    answer.imported("");
    assert_eq!(asked, 4);
}

#[test]
fn the_client_says_who_it_is() {
    let (folder, server) = (folder("agent", &[]), FeedServer::new(well));
    fetch(&folder, &server, "a").imported("");
    assert_eq!(
        server.agents(),
        [concat!("songcard/", env!("CARGO_PKG_VERSION"))]
    );
}

#[test]
fn a_store_that_stays_busy_is_named() {
    let problem = format!("{FRANCE}: France: the server answered 503, in 4 attempts");
    fails("503", || Reply::Answer(503, String::new()), 4, &problem);
}

#[test]
fn a_store_that_refuses_is_named() {
    let problem = format!("{FRANCE}: France: the server answered 403, in 4 attempts");
    fails(
        "403",
        || Reply::Answer(403, "<html>".to_owned()),
        4,
        &problem,
    );
}

#[test]
fn a_store_that_does_not_exist_is_asked_once() {
    let problem = format!("{FRANCE}: France: the server answered 404");
    fails("404", || Reply::Answer(404, String::new()), 1, &problem);
}

#[test]
fn a_store_that_says_nothing_is_named() {
    let problem = format!("{FRANCE}: France: the server did not answer in time, in 4 attempts");
    fails("silence", || Reply::Silence, 4, &problem);
}

#[test]
fn an_answer_that_breaks_off_is_none() {
    let (answer, asked) = france("hang-up", |request| match request.before {
        0 => Reply::HangUp,
        _ => well(request),
    });
    answer.imported("");
    assert_eq!(asked, 2);
}

#[test]
fn a_page_in_place_of_the_feed_is_no_answer() {
    let problem = format!(
        "{FRANCE}:1:1: this is a page of HTML or XML in the place of a feed in JSON; fetch the feed again"
    );
    fails(
        "page",
        || Reply::Answer(200, "<html>".to_owned()),
        4,
        &problem,
    );
}

#[test]
fn a_feed_of_the_wrong_store_is_no_answer() {
    let problem = format!("{FRANCE}: /feed/id/label: this is the feed of the store US, not of FR");
    fails(
        "other-store",
        || Reply::Answer(200, feed_on("us", 8, Some(1))),
        4,
        &problem,
    );
}

#[test]
fn an_empty_chart_is_no_answer() {
    let empty = || feed_of("fr", "2021-11-08T12:00:00-07:00", &[]).to_string();
    let problem = format!(
        "{FRANCE}: /feed: the feed has no songs; a store’s chart is never empty, so fetch it again"
    );
    fails(
        "empty-chart",
        move || Reply::Answer(200, empty()),
        4,
        &problem,
    );
}

#[test]
fn a_bad_day_leaves_failed_stores_as_they_were() {
    let (folder, server) = (folder("bad-day", &[]), FeedServer::new(well));
    fetch(&folder, &server, "2021-11-08").imported("");
    let before = stored(&folder);
    let bad = FeedServer::new(badly);
    let address = bad.address();
    let mut arguments = arguments(&address, "2021-11-09");
    arguments.extend(["--timeout-ms", "1000"]);
    let answer = folder.songcard(&arguments);
    let said = "111 stores read, 2021-11-09; the song charts in 111, at No. 1 in 1; 8 failed: Brazil, Canada, Germany, France, United Kingdom, Italy, Japan, Mexico.\n";
    assert!(answer.err.ends_with(said), "{}", answer.err);
    assert_eq!(answer.code, 0);
    let after = stored(&folder);
    for list in ["performance", "history"] {
        let (before, after) = (
            before[list].as_array().unwrap(),
            after[list].as_array().unwrap(),
        );
        assert_eq!((before.len(), after.len()), (119, 119));
        for (old, new) in before.iter().zip(after) {
            let is_failed = FAILING.contains(&old["territory"].as_str().unwrap());
            assert_eq!(old == new, is_failed, "{new}");
        }
    }
    folder.finds_nothing("small.json");
}

#[test]
fn a_killed_run_goes_on_where_it_ended() {
    let folder = folder("killed", &[]);
    let (reached, half_way) = mpsc::channel();
    let asked = std::sync::atomic::AtomicUsize::new(0);
    let stops = FeedServer::new(move |request| {
        match asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst) {
            0..60 => well(request),
            _ => {
                let _ = reached.send(());
                Reply::Silence
            }
        }
    });
    let mut run = folder.start(&arguments(&stops.address(), "2021-11-08"));
    half_way.recv().unwrap();
    run.kill().unwrap();
    run.wait().unwrap();
    assert_eq!(stored(&folder)["performance"], serde_json::Value::Null);
    let kept = folder.names("cache/itunes/2021-11-08");
    let kept: BTreeSet<String> = kept
        .iter()
        .filter_map(|name| Some(name.strip_suffix(".json")?.to_owned()))
        .collect();
    assert!(kept.len() >= 50, "{kept:?}");
    let server = FeedServer::new(well);
    fetch(&folder, &server, "2021-11-08").imported("");
    let asked: BTreeSet<String> = server.asked().into_iter().collect();
    assert_eq!(
        (asked.len(), asked.intersection(&kept).count()),
        (119 - kept.len(), 0)
    );
    assert_eq!(
        stored(&folder)["performance"].as_array().unwrap().len(),
        119
    );
}

#[test]
fn a_server_that_is_down_is_given_up() {
    let (folder, server) = (folder("down", &[]), FeedServer::new(well));
    let address = server.address();
    drop(server);
    let answer = folder.songcard(&arguments(&address, "a"));
    assert_eq!(answer.code, 1);
    let given_up = "Zimbabwe: not asked for, since there was no answer for many stores before";
    assert!(answer.err.contains(given_up), "{}", answer.err);
}

#[test]
fn the_name_of_a_run_is_no_path() {
    let folder = folder("run", &[]);
    let answer = folder.songcard(&arguments("http://127.0.0.1:9", "../a"));
    let said = "not the name of a run; write letters, digits and hyphens, as in 2021-11-08T04";
    assert!(
        answer.code == 2 && answer.err.contains(said),
        "{}",
        answer.err
    );
}
