//! From a file to a published song: imported, checked and published, the song says what the file says.

mod charts;
mod song_facts;

use crate::support::folder::Folder;
use crate::support::made::made;
use serde_json::Value;
use songcard::song::Song;

const BASE: &str = "https://cards.example/";

/// What a site has of a song.
struct Published {
    folder: Folder,
    /// Its data, which readers download.
    data: Value,
    /// The JSON-LD of its page.
    recording: Value,
}

/// Imports into a snapshot, checks and publishes it.
#[track_caller]
fn published(folder: Folder, snapshot: &str, import: &str) -> Published {
    folder.write("small.json", snapshot);
    let import: Vec<&str> = import.split(' ').collect();
    let dry = folder.songcard(&[&import[..], &["--dry-run"]].concat());
    assert_eq!((dry.code, &*folder.read("small.json")), (0, snapshot));
    folder.songcard(&import).imported("");
    let written = folder.read("small.json");
    assert_eq!(dry.out, written, "a dry run prints what is written");
    folder.finds_no_error("small.json");
    let publish = ["publish", "small.json", "--out", "dist", "--base-url", BASE];
    assert_eq!(folder.songcard(&publish).code, 0);
    let data = folder.read("dist/small/snapshot.json");
    assert_eq!(data, written);
    let page = folder.read("dist/small/index.html");
    let (_, script) = page.split_once("application/ld+json\">").unwrap();
    let (recording, _) = script.split_once("</script>").unwrap();
    let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    let answer = value(&folder.read("dist/small/oembed.json"));
    assert_eq!(answer["provider_url"], BASE);
    Published {
        data: value(&data),
        recording: value(recording),
        folder,
    }
}

impl Published {
    fn song(&self) -> Song {
        made(self.data.clone())
    }

    /// The days of its dataset.
    fn days(&self) -> &Value {
        &self.recording["subjectOf"]["temporalCoverage"]
    }

    /// The territories of its dataset.
    fn places(&self) -> Vec<&str> {
        let places = self.recording["subjectOf"]["spatialCoverage"].as_array();
        let places = places.into_iter().flatten();
        places
            .map(|place| place["name"].as_str().unwrap())
            .collect()
    }
}
