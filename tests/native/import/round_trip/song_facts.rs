//! Codes, credits, lyrics, videos and pictures.

use super::{BASE, Published, published};
use crate::support::feed_made::SONG;
use crate::support::folder::{Folder, SMALL};
use crate::support::recording_made::{RECORDING, recording};
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder, RgbImage};
use serde_json::{Value, json};

#[test]
fn codes_and_credits_of_a_recording_are_published() {
    let folder = Folder::new("round-recording");
    folder.write("recording.json", recording().to_string());
    let import = "import musicbrainz recording.json --into small.json";
    let Published { recording, .. } = published(folder, SMALL, import);
    let composition = &recording["recordingOf"];
    assert_eq!(
        json!({
            "isrc": recording["isrcCode"], "published": recording["datePublished"], "length": recording["duration"],
            "composer": composition["composer"][0]["name"], "lyricist": composition["lyricist"][0]["name"],
            "iswc": composition["iswcCode"], "producer": recording["producer"][0]["name"],
        }),
        json!({
            "isrc": ["KRZZZ2500001"], "published": "2024-03-02", "length": "PT3M2S",
            "composer": "Han Baram", "lyricist": "Maeum Hana",
            "iswc": ["T-034.524.680-1"], "producer": "Noel Ardent",
        })
    );
    let own = format!("https://musicbrainz.org/recording/{RECORDING}");
    let same = recording["sameAs"].as_array().unwrap();
    assert!(same.contains(&json!(own)), "{same:?}");
}

/// The text of each line of the first layer.
fn lines(data: &Value) -> Vec<&str> {
    let lines = data["lyrics"]["lines"].as_array().unwrap().iter();
    lines
        .map(|line| line["layers"]["ko"]["text"].as_str().unwrap())
        .collect()
}

#[test]
fn lines_of_every_lyrics_file_are_published() {
    let lrc = "[00:01.00]나비야 나비야\n[00:05.00]이리 날아오너라\n";
    let answer = json!({ "id": 12, "trackName": "Small", "syncedLyrics": lrc });
    let ttml = "<tt xmlns=\"http://www.w3.org/ns/ttml\" xml:lang=\"ko\"><body><div>\
        <p begin=\"1s\" end=\"5s\">나비야 나비야</p><p begin=\"5s\" end=\"9s\">이리 날아오너라</p></div></body></tt>";
    for (format, file, text) in [
        ("lrc --lang ko", "lyrics.lrc", lrc),
        ("lrclib --lang ko", "answer.json", &*answer.to_string()),
        ("ttml", "lyrics.ttml", ttml),
    ] {
        let folder = Folder::new(&format!("round-{file}"));
        folder.write(file, text);
        let import = format!("import {format} {file} --into small.json --rights public-domain");
        let site = published(folder, SONG, &import);
        assert_eq!(
            lines(&site.data),
            ["나비야 나비야", "이리 날아오너라"],
            "{file}"
        );
        assert_eq!(site.recording["inLanguage"], json!(["ko"]), "{file}");
        let page = site.folder.read("dist/small/lyrics/index.html");
        assert!(page.contains("이리 날아오너라"), "{file}");
    }
}

#[test]
fn a_video_is_published() {
    let import = "import youtube https://youtu.be/Ab1_-cdefGH --into small.json";
    let site = published(Folder::new("round-youtube"), SONG, import);
    let video = json!([{ "kind": "youtube", "id": "Ab1_-cdefGH" }]);
    assert_eq!(site.data["song"]["media"], video);
    let page = site.folder.read("dist/small/index.html");
    assert!(page.contains("Ab1_-cdefGH"));
}

#[test]
fn a_picture_is_published() {
    let folder = Folder::new("round-artwork");
    let picture = RgbImage::new(320, 320);
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new(&mut bytes);
    encoder
        .write_image(&picture, 320, 320, ExtendedColorType::Rgb8)
        .unwrap();
    folder.write("pictures/cover.png", bytes);
    let import = "import artwork pictures/cover.png --into small.json --by Painter";
    let site = published(folder, SONG, import);
    let artwork = json!({ "file": "cover.png", "by": "Painter" });
    assert_eq!(site.data["song"]["artwork"], artwork);
    let own = site.recording["image"][0].as_str().unwrap();
    let file = own.strip_prefix(BASE).unwrap();
    assert!(site.folder.path(&format!("dist/{file}")).exists(), "{file}");
}
