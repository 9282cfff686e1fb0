//! `songcard import musicbrainz`: what a recording brings into a snapshot.

use crate::support::folder::{Answer, Folder, SMALL};
use crate::support::recording_made::{RECORDING, artist_id, credit, page, recording};
use serde_json::{Value, json};

pub const IMPORT: [&str; 5] = [
    "import",
    "musicbrainz",
    "recording.json",
    "--into",
    "small.json",
];

/// A folder with the small song and this answer for it.
pub fn folder(name: &str, answer: &Value) -> Folder {
    let folder = Folder::new(&format!("musicbrainz-{name}"));
    folder.write("small.json", SMALL);
    folder.write("recording.json", answer.to_string());
    folder
}

pub fn stored(folder: &Folder) -> Value {
    serde_json::from_str(&folder.read("small.json")).unwrap()
}

/// The small song with another line for the song, with what the import of an answer said.
fn imported_into(name: &str, song: &str, answer: &Value) -> (Folder, Answer) {
    let folder = folder(name, answer);
    let before = r#"{ "title": "Small", "artists": [{ "name": "Somebody" }] }"#;
    folder.write("small.json", SMALL.replace(before, song));
    let answer = folder.songcard(&IMPORT);
    (folder, answer)
}

#[test]
fn a_recording_brings_all_that_is_known_of_it() {
    let folder = folder("all", &recording());
    let said = "Imported recording.json into small.json: 1 recording, 6 credits, 1 ISRC, 1 ISWC, 2 links.\n";
    folder.songcard(&IMPORT).is(0, said);
    let stored = stored(&folder);
    let song = json!({
        "title": "Small",
        "titles": { "ko": "작은" },
        "artists": [{ "name": "Somebody", "names": { "ko": "누군가" } }],
        "released": "2024-03-02",
        "source": "musicbrainz",
        "durationMs": 181_500,
        "links": [
            { "service": "spotify", "url": "https://open.spotify.com/track/made-up", "source": "musicbrainz" },
            { "service": "music.example.com", "url": "https://music.example.com/small", "source": "musicbrainz" },
        ],
        "isrc": ["KRZZZ2500001"],
        "iswc": ["T-034.524.680-1"],
        "musicbrainz": RECORDING,
    });
    assert_eq!(stored["song"], song);
    let person = |number, name: &str| json!({ "name": name, "musicbrainz": artist_id(number) });
    let hana = json!({ "name": "Maeum Hana", "names": { "ko": "마음하나" }, "ipi": "00014107338", "musicbrainz": artist_id(1) });
    let credits = json!([
        { "role": "lyricist", "people": [hana], "source": "musicbrainz" },
        { "role": "composer", "people": [person(2, "Han Baram")], "source": "musicbrainz" },
        { "role": "producer", "people": [person(4, "Noel Ardent")], "qualifiers": ["co"], "source": "musicbrainz" },
        { "role": "vocal", "people": [person(3, "Somebody")], "detail": ["lead vocals"], "source": "musicbrainz" },
        { "role": "instrument", "people": [person(2, "Han Baram")], "detail": ["acoustic guitar", "hurdy-gurdy"], "source": "musicbrainz" },
        { "role": "publishing", "names": ["Paper Boat Songs"], "source": "musicbrainz" },
    ]);
    assert_eq!(stored["credits"], credits);
    let source = json!({
        "id": "musicbrainz", "title": "Recording “Small” by Somebody", "publisher": "MusicBrainz",
        "url": format!("https://musicbrainz.org/recording/{RECORDING}"),
    });
    assert_eq!(stored["sources"][1], source);
    folder.finds_no_error("small.json");
}

#[test]
fn a_recording_imported_again_changes_nothing() {
    let folder = folder("again", &recording());
    folder.songcard(&IMPORT).imported("");
    let once = folder.read("small.json");
    folder.songcard(&IMPORT).is(0, "small.json has all of recording.json already: 1 recording, 6 credits, 1 ISRC, 1 ISWC, 2 links. Nothing changes.\n");
    assert_eq!(folder.read("small.json"), once);
}

#[test]
fn a_recording_comes_from_standard_input() {
    let folder = folder("input", &json!(null));
    let answer = folder.songcard_reading(
        &["import", "musicbrainz", "-", "--into", "small.json"],
        recording().to_string().as_bytes(),
    );
    answer.imported("");
    assert_eq!(stored(&folder)["song"]["musicbrainz"], *RECORDING);
}

#[test]
fn a_dry_run_of_a_recording_only_prints() {
    let folder = folder("dry", &recording());
    let answer = folder.songcard(&[&IMPORT[..], &["--dry-run"]].concat());
    assert!(answer.out.contains(RECORDING), "{}", answer.out);
    assert_eq!(
        (answer.code, folder.read("small.json")),
        (0, SMALL.to_owned())
    );
}

#[test]
fn stated_facts_stay_and_are_reported() {
    let song = r#"{
    "title": "Small", "titles": { "ko": "작다" }, "artists": [{ "name": "Somebody", "names": { "ko": "아무개" } }],
    "released": "2023-12-01", "durationMs": 200000, "isrc": ["KR-ZZZ-25-00002"],
    "links": [{ "service": "spotify", "url": "https://open.spotify.com/track/other" }]
  }"#;
    let (folder, answer) = imported_into("stated", song, &recording());
    answer.imported("\
small.json: warning: /song/isrc: MusicBrainz has also KRZZZ2500001 here, which is not taken over; correct one of them
small.json: warning: /song/released: MusicBrainz has 2024-03-02 here, which is not taken over; correct one of them
small.json: warning: /song/durationMs: MusicBrainz has 3:01.500 here, which is not taken over; correct one of them
small.json: warning: /song/titles/ko: MusicBrainz has “작은” here, which is not taken over; correct one of them
small.json: warning: /song/artists/0/names/ko: MusicBrainz has “누군가” here, which is not taken over; correct one of them
small.json: warning: /song/links: MusicBrainz has https://open.spotify.com/track/made-up here, which is not taken over; correct one of them
");
    let song = &stored(&folder)["song"];
    assert_eq!(
        (&song["released"], &song["isrc"]),
        (&json!("2023-12-01"), &json!(["KR-ZZZ-25-00002"]))
    );
}

#[test]
fn more_exact_dates_and_near_lengths_are_the_same() {
    let song = r#"{ "title": "Small", "artists": [{ "name": "Somebody" }], "released": "2024-03", "durationMs": 180000 }"#;
    let (folder, answer) = imported_into("near", song, &recording());
    answer.imported("");
    let song = &stored(&folder)["song"];
    assert_eq!(
        (&song["released"], &song["durationMs"]),
        (&json!("2024-03"), &json!(180_000))
    );
}

#[test]
fn a_role_of_another_source_stays_as_it_is() {
    let folder = folder("role", &recording());
    let credits = r#""credits": [{ "role": "composer", "names": ["Somebody Else"], "source": "s" }],
  "sources":"#;
    folder.write("small.json", SMALL.replace("\"sources\":", credits));
    folder.songcard(&IMPORT).imported("small.json: warning: /credits: another source credits the role “composer”, so MusicBrainz’s is not added; it also has Han Baram\n");
    let stored = stored(&folder);
    let roles: Vec<&Value> = stored["credits"]
        .as_array()
        .unwrap()
        .iter()
        .map(|credit| &credit["role"])
        .collect();
    assert_eq!(
        roles,
        [
            "composer",
            "lyricist",
            "producer",
            "vocal",
            "instrument",
            "publishing"
        ]
    );
    assert_eq!(stored["credits"][0]["names"], json!(["Somebody Else"]));
}

#[test]
fn what_an_author_adds_to_a_credit_stays() {
    let folder = folder("added", &recording());
    folder.songcard(&IMPORT).imported("");
    let added = folder.read("small.json").replace(
        "\"Noel Ardent\",",
        "\"Noel Ardent\", \"names\": { \"ko\": \"노엘\" },",
    );
    folder.write("small.json", &added);
    folder.songcard(&IMPORT).imported("");
    assert_eq!(folder.read("small.json"), added);
}

#[test]
fn a_credit_that_is_gone_is_removed_and_named() {
    let folder = folder("gone", &recording());
    folder.songcard(&IMPORT).imported("");
    let mut later = recording();
    later["relations"].as_array_mut().unwrap().remove(0);
    folder.write("recording.json", later.to_string());
    folder.songcard(&IMPORT).imported("small.json: warning: /credits/2: MusicBrainz no longer has this credit, so it is removed: producer, Noel Ardent\n");
    assert_eq!(stored(&folder)["credits"].as_array().unwrap().len(), 5);
}

#[test]
fn people_of_several_works_are_credited_once() {
    let mut answer = recording();
    let mut second = answer["relations"][6].clone();
    second["work"]["iswcs"] = json!(["T-034.524.680-1"]);
    second["work"]["relations"] = json!([
        credit("composer", 2, "Han Baram", &[]),
        credit("composer", 5, "Ida Quist", &[]),
    ]);
    answer["relations"].as_array_mut().unwrap().push(second);
    let folder = folder("works", &answer);
    folder.songcard(&IMPORT).imported("");
    let stored = stored(&folder);
    let names: Vec<&Value> = stored["credits"][1]["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|person| &person["name"])
        .collect();
    assert_eq!(names, ["Han Baram", "Ida Quist"]);
    assert_eq!(stored["song"]["iswc"], json!(["T-034.524.680-1"]));
}

#[test]
fn the_name_as_credited_is_shown() {
    let mut answer = recording();
    answer["relations"][0]["target-credit"] = json!("N. Ardent");
    let folder = folder("as-credited", &answer);
    folder.songcard(&IMPORT).imported("");
    assert_eq!(
        stored(&folder)["credits"][2]["people"][0]["name"],
        "N. Ardent"
    );
}

#[test]
fn the_first_address_of_a_service_is_taken() {
    let mut answer = recording();
    let more = page("streaming", "https://open.spotify.com/track/another");
    answer["relations"].as_array_mut().unwrap().push(more);
    let folder = folder("services", &answer);
    folder.songcard(&IMPORT).imported("small.json: warning: /song/links: MusicBrainz has 2 addresses of spotify, and the first is taken: https://open.spotify.com/track/made-up\n");
    folder.songcard(&IMPORT).imported("");
}

#[test]
fn a_snapshot_that_is_not_there_is_made() {
    let mut answer = recording();
    answer["artist-credit"][0]["joinphrase"] = json!(" feat. ");
    let guest = json!({ "name": "Noel Ardent", "joinphrase": "", "artist": { "id": artist_id(4), "name": "Noel Ardent" } });
    answer["artist-credit"].as_array_mut().unwrap().push(guest);
    let folder = folder("made", &answer);
    let arguments = [
        "import",
        "musicbrainz",
        "recording.json",
        "--into",
        "made.json",
    ];
    let said =
        "Made made.json from recording.json: 1 recording, 6 credits, 1 ISRC, 1 ISWC, 2 links.\n";
    folder.songcard(&arguments).is(0, said);
    let made: Value = serde_json::from_str(&folder.read("made.json")).unwrap();
    let artists = json!([
        { "name": "Somebody", "names": { "ko": "누군가" } },
        { "name": "Noel Ardent", "role": "featured" },
    ]);
    assert_eq!(
        (&made["lang"], &made["song"]["artists"]),
        (&json!("en"), &artists)
    );
    folder.finds_no_error("made.json");
}
