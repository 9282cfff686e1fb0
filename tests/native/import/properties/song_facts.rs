//! Random recordings of MusicBrainz, videos and pictures.

use super::import::Import;
use crate::support::recording_made::recording;
use fastrand::Rng;
use serde_json::Value;
use songcard::import::artwork::StatedArtwork;
use songcard::import::youtube::VideoAddress;
use songcard::import::{artwork, musicbrainz, youtube};

pub fn recording_with_some_relations(chance: &mut Rng) -> Value {
    let mut answer = recording();
    let relations = answer["relations"].as_array_mut().unwrap();
    relations.retain(|_| chance.usize(..4) > 0);
    chance.shuffle(relations);
    answer
}

pub fn recording_import(answer: Value) -> Import {
    let owned = &["asOf", "song", "credits", "sources"];
    Import::new(&answer.to_string(), owned, move |snapshot| {
        let answer = musicbrainz::read(answer.to_string().as_bytes());
        !musicbrainz::import(snapshot, &answer.value.unwrap()).has_errors()
    })
}

pub fn video_import(chance: &mut Rng) -> Import {
    let id: String = (0..11).map(|_| chance.alphanumeric()).collect();
    Import::new(&id.clone(), &["song"], move |snapshot| {
        let address = VideoAddress::parse(&format!("https://youtu.be/{id}")).unwrap();
        !youtube::import(snapshot, &address).has_errors()
    })
}

pub fn picture_import(chance: &mut Rng) -> Import {
    let licence = [None, Some("CC BY 4.0")][chance.usize(..2)];
    Import::new("cover.jpg", &["song"], move |snapshot| {
        let stated = StatedArtwork {
            file: "cover.jpg",
            by: Some("A painter"),
            licence,
            source: Some("own"),
        };
        !artwork::import(snapshot, &stated).has_errors()
    })
}
