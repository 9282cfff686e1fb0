//! `songcard import musicbrainz --fetch`: one request, again where the server is busy.

use crate::import::musicbrainz::{folder, stored};
use crate::support::feed_server::{FeedServer, Reply, Request};
use crate::support::folder::{Answer, Folder, SMALL};
use crate::support::recording_made::{RECORDING, recording};
use serde_json::json;

const NOTHING: &str = "songcard: nothing is written into small.json.\n";

fn fetch(folder: &Folder, recording: &str, server: &FeedServer) -> Answer {
    let address = server.address();
    let mut arguments = vec![
        "import",
        "musicbrainz",
        recording,
        "--into",
        "small.json",
        "--fetch",
    ];
    arguments.extend([
        "--contact",
        "me@example.org",
        "--pause-ms",
        "0",
        "--server",
        &address,
    ]);
    let mut answer = folder.songcard(&arguments);
    answer.err = answer.err.replace(&address, "http://musicbrainz.example");
    answer
}

fn well(_: &Request) -> Reply {
    Reply::Answer(200, recording().to_string())
}

#[test]
fn a_recording_is_fetched_in_one_request() {
    let page = format!("https://musicbrainz.org/recording/{RECORDING}");
    let answer = format!("https://musicbrainz.org/ws/2/recording/{RECORDING}?fmt=json");
    for named in [RECORDING, &page, &answer] {
        let (folder, server) = (folder("fetch", &json!(null)), FeedServer::new(well));
        let said = format!(
            "Imported http://musicbrainz.example/recording/{RECORDING} into small.json: 1 recording, 6 credits, 1 ISRC, 1 ISWC, 2 links.\n"
        );
        fetch(&folder, named, &server).is(0, &said);
        assert_eq!(stored(&folder)["song"]["musicbrainz"], *RECORDING);
        assert_eq!(server.asked().len(), 1);
        let agent = concat!(
            "songcard/",
            env!("CARGO_PKG_VERSION"),
            " ( me@example.org )"
        );
        assert_eq!(server.agents(), [agent]);
    }
}

#[test]
fn a_busy_musicbrainz_is_asked_again() {
    let server = FeedServer::new(|request| match request.before {
        0 => Reply::Answer(503, String::new()),
        _ => well(request),
    });
    fetch(&folder("busy", &json!(null)), RECORDING, &server).imported("");
    assert_eq!(server.asked().len(), 2);
}

/// What is said where the server answers with this status.
#[track_caller]
fn fails(status: u16, requests: usize, sentence: &str) {
    let server = FeedServer::new(move |_| Reply::Answer(status, String::new()));
    let folder = folder(&format!("status-{status}"), &json!(null));
    let said = format!("http://musicbrainz.example/recording/{RECORDING}: {sentence}\n{NOTHING}");
    fetch(&folder, RECORDING, &server).reports(1, &said);
    assert_eq!(
        (server.asked().len(), folder.read("small.json")),
        (requests, SMALL.to_owned())
    );
}

#[test]
fn a_musicbrainz_that_stays_busy_is_reported() {
    fails(503, 4, "the server answered 503, in 4 attempts");
}

#[test]
fn a_recording_that_does_not_exist_is_reported() {
    fails(404, 1, "the server answered 404");
}

/// What names no recording, and what is said of it.
const WRONG: [(&str, &str); 3] = [
    (
        "https://example.com/recording/1",
        "“https://example.com/recording/1” is not a recording’s address at MusicBrainz; write one like https://musicbrainz.org/recording/ with the recording’s identifier, or the identifier alone",
    ),
    (
        "musicbrainz.org/work/1",
        "“musicbrainz.org/work/1” is an address of the kind “work”; write that of a recording, like https://musicbrainz.org/recording/ with the recording’s identifier",
    ),
    (
        "https://musicbrainz.org/recording/1",
        "“1” is not a MusicBrainz identifier, which is a UUID; copy the address again, like https://musicbrainz.org/recording/ with the recording’s identifier",
    ),
];

#[test]
fn an_address_of_no_recording_says_what_would_be_right() {
    let server = FeedServer::new(well);
    let folder = folder("address", &json!(null));
    for (address, sentence) in WRONG {
        fetch(&folder, address, &server).is(2, &format!("songcard: {sentence}.\n"));
    }
    assert_eq!(server.asked().len(), 0);
}

#[test]
fn nothing_is_fetched_unasked() {
    let folder = folder("unasked", &json!(null));
    let said = format!(
        "songcard: {RECORDING} names a recording at MusicBrainz; add --fetch --contact YOUR-MAIL to ask for it, or give a file.\n"
    );
    folder
        .songcard(&["import", "musicbrainz", RECORDING, "--into", "small.json"])
        .is(2, &said);
}
