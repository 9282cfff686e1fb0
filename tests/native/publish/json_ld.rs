//! The song as schema.org's MusicRecording: the facts of the snapshot and nothing else.

use crate::support::made::snapshot;
use crate::support::share_made::{edition, editions, picture, script, site};
use crate::support::written::json_ld;
use serde_json::{Value, json};
use songcard::publish::Edition;

#[test]
fn a_recording_has_its_name_and_alternate_names() {
    let names = editions("arirang").map(|edition| {
        let recording = recording(&edition);
        assert_eq!(recording["@type"], json!("MusicRecording"));
        (
            recording["name"].clone(),
            recording["alternateName"].clone(),
        )
    });
    assert_eq!(
        names,
        [
            (json!("Arirang"), json!(["아리랑"])),
            (json!("아리랑"), json!(["Arirang"]))
        ]
    );
}

#[test]
fn the_address_of_a_recording_is_its_page() {
    let [_, korean] = editions("arirang");
    let url = &recording(&korean)["url"];
    assert_eq!(*url, json!("https://cards.example/arirang/ko/"));
}

#[test]
fn the_language_is_that_of_the_original_lyrics() {
    for edition in editions("yours") {
        assert_eq!(recording(&edition)["inLanguage"], json!(["ko"]));
    }
}

#[test]
fn the_duration_is_in_iso_8601() {
    for (ms, length) in [
        (None, Value::Null),
        (Some(246_000), json!("PT4M6S")),
        (Some(245_500), json!("PT4M6S")),
        (Some(240_000), json!("PT4M")),
        (Some(59_499), json!("PT59S")),
        (Some(3_600_000), json!("PT1H")),
        (Some(4_205_000), json!("PT1H10M5S")),
        (Some(1), json!("PT1S")),
    ] {
        let mut song = crate::support::made::published("yours");
        song.duration_ms = ms;
        let recording = recording(&edition("yours", &song, "en"));
        assert_eq!(recording["duration"], length, "{ms:?}");
    }
}

#[test]
fn a_group_member_is_a_person() {
    let [yours, _] = editions("yours");
    let jin = &recording(&yours)["byArtist"][0];
    assert_eq!(jin["@type"], json!("Person"));
    assert_eq!(jin["memberOf"]["name"], json!("BTS"));
    let [dynamite, _] = editions("dynamite");
    assert_eq!(
        recording(&dynamite)["byArtist"][0]["@type"],
        json!("MusicGroup")
    );
    let [arirang, _] = editions("arirang");
    assert_eq!(recording(&arirang)["byArtist"], Value::Null);
}

#[test]
fn writers_are_listed_by_role_in_the_composition() {
    let [yours, _] = editions("yours");
    let composition = &recording(&yours)["recordingOf"];
    assert_eq!(names(&composition["composer"]), ["Gaemi"]);
    assert_eq!(names(&composition["lyricist"]), ["Gaemi", "JIDA"]);
    let arrangement = &composition["musicArrangement"];
    assert_eq!(arrangement["@type"], json!("MusicComposition"));
    let arrangers = ["Kim Se-jin", "Midnight", "Slow Rabbit", "Jung Woo-young"];
    assert_eq!(names(&arrangement["creator"]), arrangers);
}

#[test]
fn a_song_without_credits_has_no_composition() {
    let mut document = snapshot("yours");
    document["credits"] = json!([]);
    let song = crate::support::made::made(document);
    let recording = recording(&edition("yours", &song, "en"));
    assert_eq!(recording["recordingOf"], Value::Null);
}

/// The recording of a song with every identifier.
fn identified() -> Value {
    let path = crate::support::made::repository("tests/data/credits/paper-lantern.json");
    let document = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let song = crate::support::made::made(document);
    recording(&edition("paper-lantern", &song, "ko"))
}

#[test]
fn a_recording_has_its_isrcs() {
    let codes = json!(["KRZZZ2500001", "KRZZZ2500002"]);
    assert_eq!(identified()["isrcCode"], codes);
}

#[test]
fn a_recording_is_the_same_as_that_of_musicbrainz() {
    let page = "https://musicbrainz.org/recording/0a1b2c3d-0000-4000-8000-000000000000";
    assert_eq!(identified()["sameAs"], json!([page]));
}

#[test]
fn a_work_has_its_iswcs() {
    let codes = json!(["T-034.524.680-1"]);
    assert_eq!(identified()["recordingOf"]["iswcCode"], codes);
}

#[test]
fn a_person_has_names_and_identifiers() {
    let lyricist = json!({
        "@type": "Person",
        "name": "마음하나",
        "alternateName": ["Maeum Hana"],
        "identifier": { "@type": "PropertyValue", "propertyID": "IPI", "value": "00014107338" },
        "sameAs": "https://musicbrainz.org/artist/0a1b2c3d-0000-4000-8000-000000000001",
    });
    assert_eq!(identified()["recordingOf"]["lyricist"], json!([lyricist]));
}

#[test]
fn the_headline_is_an_award_with_date_and_source() {
    let [yours, _] = editions("yours");
    let said = "No. 1 in 82 countries on iTunes Top Songs as of 8 November 2021, as reported by Washington Newsday, via Soompi";
    assert_eq!(recording(&yours)["award"], json!([said]));
}

#[test]
fn a_prize_is_an_award_with_its_giver() {
    let [arirang, _] = editions("arirang");
    let awards = recording(&arirang)["award"].clone();
    assert_eq!(awards.as_array().unwrap().len(), 2);
    let first = awards[0].as_str().unwrap();
    assert!(
        first.contains("(UNESCO), 5 December 2012, as reported by"),
        "{first}"
    );
}

/// The counters of a song: its views on YouTube, then its streams.
fn counters() -> [Value; 2] {
    let [yours, _] = editions("yours");
    let counters = recording(&yours)["interactionStatistic"].clone();
    [counters[0].clone(), counters[1].clone()]
}

#[test]
fn views_are_a_counter_of_watching() {
    let [views, _] = counters();
    assert_eq!(
        views["interactionType"],
        json!("https://schema.org/WatchAction")
    );
    assert_eq!(views["userInteractionCount"], json!(1_000_000));
    assert_eq!(views["interactionService"]["name"], json!("YouTube"));
}

#[test]
fn streams_are_a_counter_of_listening() {
    let [_, streams] = counters();
    assert_eq!(
        streams["interactionType"],
        json!("https://schema.org/ListenAction")
    );
}

#[test]
fn a_counter_describes_how_precise_it_is() {
    let [views, _] = counters();
    assert_eq!(
        views["description"],
        json!("About 1,000,000 views on YouTube, as of 8 November 2021")
    );
}

#[test]
fn only_a_counter_with_a_day_has_an_end_time() {
    let ends = counters().map(|counter| counter["endTime"].clone());
    assert_eq!(ends, [json!("2021-11-08"), Value::Null]);
}

#[test]
fn a_song_of_a_series_is_part_of_it() {
    let [_, korean] = editions("yours");
    let series = &recording(&korean)["isPartOf"];
    assert_eq!(series["@type"], json!("TVSeries"));
    assert_eq!(series["name"], json!("지리산"));
    assert_eq!(series["startDate"], json!("2021-10-23"));
}

/// The rows of a song as a dataset.
fn dataset() -> Value {
    let [yours, _] = editions("yours");
    let dataset = recording(&yours)["subjectOf"].clone();
    assert_eq!(dataset["@type"], json!("Dataset"));
    dataset
}

#[test]
fn a_dataset_is_distributed_as_the_snapshot() {
    let distribution = &dataset()["distribution"];
    assert_eq!(
        distribution["contentUrl"],
        json!("https://cards.example/yours/snapshot.json")
    );
    assert_eq!(distribution["encodingFormat"], json!("application/json"));
}

#[test]
fn a_dataset_covers_the_time_of_its_rows() {
    let time = json!("2021-11-08/2022-01-31");
    assert_eq!(dataset()["temporalCoverage"], time);
}

#[test]
fn a_dataset_covers_every_territory() {
    let territories = &dataset()["spatialCoverage"];
    // The worldwide chart is not a territory.
    assert_eq!(territories.as_array().unwrap().len(), 18);
    assert_eq!(territories[0]["name"], json!("United Arab Emirates"));
}

#[test]
fn a_dataset_is_based_on_its_sources() {
    assert_eq!(dataset()["isBasedOn"].as_array().unwrap().len(), 5);
}

#[test]
fn the_description_of_a_dataset_has_50_characters() {
    let dataset = dataset();
    let description = dataset["description"].as_str().unwrap();
    assert!(description.chars().count() >= 50, "{description}");
}

#[test]
fn licensed_links_are_same_as() {
    let mut document = snapshot("yours");
    document["song"]["links"] =
        json!([{ "service": "youtube", "url": "https://video.example/?v=1&t=2" }]);
    let song = crate::support::made::made(document);
    let recording = recording(&edition("yours", &song, "en"));
    assert_eq!(
        recording["sameAs"],
        json!(["https://video.example/?v=1&t=2"])
    );
}

#[test]
fn json_ld_has_no_lyrics() {
    let document = snapshot("arirang");
    let lines = document["lyrics"]["lines"].as_array().unwrap();
    for edition in editions("arirang") {
        let said = json_ld(&site(), &edition, &picture());
        for line in lines {
            let text = line["layers"]["ko"]["text"].as_str().unwrap();
            assert!(!said.contains(text), "{text}");
        }
    }
}

#[test]
fn empty_values_are_left_out() {
    let song = crate::support::made::small(json!({}));
    let said = json_ld(&site(), &edition("small", &song, "en"), &picture());
    for empty in ["null", "[]", "{}", "\"\""] {
        assert!(!said.contains(empty), "{said}");
    }
}

fn recording(edition: &Edition) -> Value {
    script(&json_ld(&site(), edition, &picture()))
}

fn names(people: &Value) -> Vec<&str> {
    let people = people.as_array().unwrap().iter();
    people
        .map(|person| person["name"].as_str().unwrap())
        .collect()
}
