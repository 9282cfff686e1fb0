//! `songcard import musicbrainz`: answers that are wrong, and what of one is left out.

use crate::import::musicbrainz::{IMPORT, folder, stored};
use crate::support::folder::SMALL;
use crate::support::recording_made::{RECORDING, credit, page, recording};
use serde_json::{Value, json};

const NOTHING: &str = "songcard: nothing is written into small.json.\n";

/// An answer that is wrong, and what is said of it.
fn wrong() -> Vec<(Value, &'static str)> {
    vec![
        (
            json!({ "error": "Not Found", "help": "For usage, see …" }),
            "/error: MusicBrainz answers “Not Found” in the place of a recording",
        ),
        (
            json!({ "id": RECORDING, "name": "Somebody", "sort-name": "Somebody" }),
            "/sort-name: this is an artist or a label, not a recording; look up one recording",
        ),
        (
            json!({ "id": RECORDING, "title": "Small", "iswcs": [], "languages": [] }),
            "/iswcs: this is a work, not a recording; look up one recording",
        ),
        (
            json!({ "id": RECORDING, "title": "Small", "barcode": null }),
            "/barcode: this is a release, not a recording; look up one recording",
        ),
        (
            json!({ "count": 0, "recordings": [] }),
            "/recordings: this is a list of recordings, not a recording; look up one recording",
        ),
        (
            json!({ "id": RECORDING, "title": "" }),
            "a recording of MusicBrainz has “id” and “title”, and this has not both; look up one recording with fmt=json",
        ),
        (
            json!({ "id": "12", "title": "Small" }),
            "/id: “12” is not a MusicBrainz identifier, which is a UUID",
        ),
    ]
}

#[test]
fn an_answer_that_is_no_recording_says_what_it_is() {
    for (answer, sentence) in wrong() {
        let folder = folder("wrong", &answer);
        let said = format!("recording.json: {sentence}\n{NOTHING}");
        folder.songcard(&IMPORT).reports(1, &said);
        assert_eq!(folder.read("small.json"), SMALL);
    }
}

#[test]
fn a_page_in_place_of_an_answer_is_reported() {
    let folder = folder("page", &json!(null));
    folder.write("recording.json", "<html>");
    let said = format!(
        "recording.json:1:1: this is a page of HTML or XML in the place of an answer in JSON; fetch the answer again\n{NOTHING}"
    );
    folder.songcard(&IMPORT).reports(1, &said);
}

#[test]
fn a_cut_off_answer_is_reported() {
    let folder = folder("cut", &json!(null));
    folder.write("recording.json", "{\"id\": ");
    let said = format!(
        "recording.json:1:7: the file ends here, in the middle of the answer; fetch the answer again\n{NOTHING}"
    );
    folder.songcard(&IMPORT).reports(1, &said);
}

#[test]
fn what_a_snapshot_has_no_place_for_is_named() {
    let mut answer = recording();
    let more = [
        credit("booking", 7, "Ida Quist", &[]),
        credit("booking", 8, "Seo Garam", &[]),
        page("license", "https://creativecommons.org/licenses/by/4.0/"),
        page("streaming", "http://music.example.org/small"),
    ];
    answer["relations"].as_array_mut().unwrap().extend(more);
    answer["isrcs"] = json!(["KRZZZ2500001", "X"]);
    answer["relations"][6]["work"]["iswcs"] = json!(["T-034.524.680-2"]);
    let folder = folder("left-out", &answer);
    folder.songcard(&IMPORT).imported("\
recording.json: warning: /relations/6/work/iswcs/0: the ISWC “T-034.524.680-2” is mistyped and is left out; it should end in 1
recording.json: warning: /relations/7: a snapshot has no role for MusicBrainz’s “booking”, so it is left out; write a credit for it if it matters; and in 1 more place
recording.json: warning: /relations/9: an address of the type “license” is no place to hear or read the song and is left out
recording.json: warning: /relations/10/url/resource: the address http://music.example.org/small does not begin with https:// and is left out
recording.json: warning: /isrcs/1: “X” is not an ISRC and is left out; it has the form CCXXXYYNNNNN
");
    let song = &stored(&folder)["song"];
    assert_eq!(
        (&song["iswc"], song["links"].as_array().unwrap().len()),
        (&Value::Null, 2)
    );
}

#[test]
fn several_ipi_numbers_of_one_person_are_not_guessed() {
    let mut answer = recording();
    let ipis = json!(["00014107338", "90000000501"]);
    answer["relations"][6]["work"]["relations"][1]["artist"]["ipis"] = ipis;
    let folder = folder("ipis", &answer);
    folder.songcard(&IMPORT).imported("recording.json: warning: /relations/6/work/relations/1/artist/ipis: Maeum Hana has several IPI name numbers, one for each name, and none is added: 00014107338, 90000000501; write the one of this name\n");
    assert_eq!(
        stored(&folder)["credits"][0]["people"][0]["ipi"],
        Value::Null
    );
}

#[test]
fn a_recording_of_another_song_is_refused() {
    let mut answer = recording();
    answer["title"] = json!("Large");
    answer["aliases"] = json!([]);
    answer["artist-credit"] =
        json!([{ "name": "Nobody", "joinphrase": "", "artist": { "name": "Nobody" } }]);
    let folder = folder("other-song", &answer);
    let said = format!(
        "small.json: /song/title: the snapshot is about “Small”, and this is a recording of “Large” by Nobody; if it is the same song, write its identifier, {RECORDING}, into song.musicbrainz\n{NOTHING}"
    );
    folder.songcard(&IMPORT).reports(1, &said);
    assert_eq!(folder.read("small.json"), SMALL);
}

#[test]
fn another_recording_than_the_stated_one_is_refused() {
    let folder = folder("other-recording", &recording());
    let other = "0a1b2c3d-0000-4000-8000-0000000000ff";
    let stated = format!("\"title\": \"Small\", \"musicbrainz\": \"{other}\",");
    folder.write(
        "small.json",
        SMALL.replace("\"title\": \"Small\",", &stated),
    );
    let said = format!(
        "small.json: /song/musicbrainz: the snapshot is about the recording {other}, and this is {RECORDING}; remove the identifier if it is the wrong one\n{NOTHING}"
    );
    folder.songcard(&IMPORT).reports(1, &said);
}
