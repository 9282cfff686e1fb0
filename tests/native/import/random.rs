//! Random lyrics files are parsed or rejected, and no line is lost.

use crate::support::folder::Folder;
use crate::support::made::repository;
use fastrand::Rng;
use serde_json::Value;
use songcard::import::parsed_lyrics::TimedText;
use songcard::import::{lrc, ttml};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

const LRC: [&str; 34] = [
    "[",
    "]",
    "<",
    ">",
    ":",
    ".",
    "0",
    "59",
    "60",
    "9999",
    "[00:01.00]",
    "[0:2]",
    "[1:00:00.5]",
    "[00:03:50]",
    "<00:01.00>",
    "<0:02>",
    "<0:01.5>",
    " ",
    "\t",
    "\n",
    "\n",
    "\r\n",
    "\r",
    "ti",
    "offset:",
    "[offset:-100]",
    "[la:ko]",
    "가",
    "나 다",
    "(",
    "\u{3000}",
    "\u{feff}",
    "🎵",
    "-",
];

const TTML: [&str; 44] = [
    "<p>",
    "<p begin=\"1\" end=\"2\">",
    "<p begin=\"3\" itunes:key=\"L1\" ttm:agent=\"v1\">",
    "</p>",
    "</p>",
    "<span>",
    "<span begin=\"1\" end=\"1.5\">",
    "<span begin=\"0.5\">",
    "<span begin=\"2\" dur=\"1s\">",
    "</span>",
    "</span>",
    "</span>",
    "<span ttm:role=\"x-bg\">",
    "<span ttm:role=\"x-bg\" begin=\"2\">",
    "<span ttm:role=\"x-translation\" xml:lang=\"en\">",
    "<span ttm:role=\"x-roman\">",
    "<span tts:ruby=\"container\">",
    "<span tts:ruby=\"base\">",
    "<span tts:ruby=\"text\" begin=\"1\" end=\"2\">",
    "<br/>",
    "<div itunes:songPart=\"Verse\">",
    "<div>",
    "</div>",
    "가",
    "나 다",
    "(",
    ")",
    "（",
    "）",
    " ",
    "\n  ",
    "&amp;",
    "&#10;",
    "<![CDATA[x]]>",
    "<!-- y -->",
    "<?pi?>",
    "&b;",
    "<x",
    "\"",
    "=",
    "]]>",
    "\u{3000}",
    "<metadata>",
    "</metadata>",
];

const HEAD: &str = "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttm=\"http://www.w3.org/ns/ttml#metadata\" xmlns:tts=\"http://www.w3.org/ns/ttml#styling\" xmlns:itunes=\"http://music.apple.com/lyric-ttml-internal\" xml:lang=\"ko\"><head><metadata><ttm:agent xml:id=\"v1\"/><iTunesMetadata><translations><translation xml:lang=\"en\"><text for=\"L1\">x</text></translation></translations></iTunesMetadata></metadata></head><body><div>";

fn soup(chance: &mut Rng, of: &[&str]) -> String {
    (0..chance.usize(..40))
        .map(|_| of[chance.usize(..of.len())])
        .collect()
}

#[track_caller]
fn check_representable(piece: &TimedText, made: &str) {
    assert!(piece.is_representable(), "{piece:?} of {made}");
}

fn read_lrc(bytes: &[u8]) -> bool {
    let made = String::from_utf8_lossy(bytes);
    let reading = lrc::read(bytes);
    let Some(found) = reading.value else {
        assert!(reading.diagnostics.has_errors(), "{made}");
        return false;
    };
    assert!(found.lines.is_sorted_by_key(|line| line.start_ms), "{made}");
    for line in &found.lines {
        check_representable(&line.sung, &made);
        line.alternatives
            .iter()
            .for_each(|piece| check_representable(piece, &made));
    }
    true
}

fn read_ttml(bytes: &[u8]) -> bool {
    let made = String::from_utf8_lossy(bytes);
    let reading = ttml::read(bytes, None);
    let Some(found) = reading.value else {
        assert!(reading.diagnostics.has_errors(), "{made}");
        return false;
    };
    for line in &found.lyrics.lines {
        let behind = line.background.iter().flat_map(|behind| &behind.texts);
        for (layer, piece) in line.texts.iter().chain(behind) {
            assert!(*layer < found.lyrics.layers.len(), "{made}");
            check_representable(piece, &made);
        }
    }
    true
}

#[test]
fn pieces_of_lrc_in_any_order_are_read_or_refused() {
    let mut chance = Rng::with_seed(0x2545_f491_4f6c_dd1d);
    let read = (0..5_000)
        .filter(|_| read_lrc(soup(&mut chance, &LRC).as_bytes()))
        .count();
    assert!(read > 1_000, "only {read} were lyrics");
}

#[test]
fn pieces_of_ttml_in_any_order_are_read_or_refused() {
    let mut chance = Rng::with_seed(0x9e37_79b9_7f4a_7c15);
    let mut read = 0;
    for _ in 0..5_000 {
        let inside = soup(&mut chance, &TTML);
        let closed = balanced(&inside);
        read += usize::from(read_ttml(
            format!("{HEAD}{closed}</div></body></tt>").as_bytes(),
        ));
        read_ttml(format!("{HEAD}{inside}</div></body></tt>").as_bytes());
    }
    assert!(read > 1_000, "only {read} were lyrics");
}

/// The same text with every element closed, and without characters that XML forbids.
fn balanced(text: &str) -> String {
    let mut open = Vec::new();
    let mut whole = String::from("<p begin=\"1\">하나</p>");
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        whole.push_str(&rest[..at].replace("&b;", "").replace("]]>", ""));
        let Some(end) = rest[at..].find('>') else {
            break;
        };
        let tag = &rest[at..=at + end];
        rest = &rest[at + end + 1..];
        if let Some(name) = tag.strip_prefix("</") {
            if open.last() == Some(&name.trim_end_matches('>')) {
                open.pop();
                whole.push_str(tag);
            }
        } else if tag[1..].starts_with(char::is_alphabetic) && tag.matches('<').count() == 1 {
            let name = tag[1..].split([' ', '>', '/']).next().unwrap();
            if !tag.ends_with("/>") && name != "x" {
                open.push(name);
                whole.push_str(tag);
            }
        }
    }
    for name in open.iter().rev() {
        write!(whole, "</{name}>").unwrap();
    }
    whole
}

#[test]
fn files_with_a_few_bytes_changed_are_read_or_refused() {
    let mut chance = Rng::with_seed(0x0123_4567_89ab_cdef);
    for entry in fs::read_dir(repository("tests/data/lyrics")).unwrap() {
        let path = entry.unwrap().path();
        let bytes = fs::read(&path).unwrap();
        let read = match path.extension().and_then(|ending| ending.to_str()) {
            Some("lrc") => read_lrc,
            Some("ttml") => read_ttml,
            _ => continue,
        };
        for _ in 0..20 {
            let mut bytes = bytes.clone();
            for _ in 0..=chance.usize(..4) {
                let at = chance.usize(..bytes.len() + 1);
                match chance.usize(..4) {
                    0 => bytes.truncate(at),
                    1 => bytes.insert(at, chance.usize(..256) as u8),
                    2 if at < bytes.len() => {
                        bytes[at] = b"<>[]()&;:=\"' \n0a\xff"[chance.usize(..17)]
                    }
                    _ => {
                        let end = (at + chance.usize(..20)).min(bytes.len());
                        bytes.extend_from_within(at..end);
                        bytes.drain(at..end);
                    }
                }
            }
            read(&bytes);
        }
    }
}

/// A file with lines at increasing times, some of them pauses, and its texts.
fn timed(chance: &mut Rng, name: &str) -> (String, BTreeSet<String>) {
    let (mut file, mut texts, mut at) = (String::new(), BTreeSet::new(), 0);
    for line in 0..1 + chance.usize(..30) {
        at += 100 + chance.usize(..1500);
        let text = match chance.usize(..5) {
            0 => String::new(),
            _ => format!("{name} {line}"),
        };
        writeln!(
            file,
            "[{}:{:02}.{:03}]{text}",
            at / 60_000,
            at / 1000 % 60,
            at % 1000
        )
        .unwrap();
        texts.insert(text);
    }
    writeln!(file, "[59:00]{name}").unwrap();
    texts.insert(name.to_owned());
    (file, texts)
}

#[test]
fn no_line_is_lost_for_any_times() {
    let mut chance = Rng::with_seed(0xdead_beef_cafe_f00d);
    for _ in 0..12 {
        let folder = Folder::new("import-made");
        folder.write("song.json", r#"{ "version": 1, "asOf": "2025", "song": { "title": "T", "artists": [{ "name": "A" }] } }"#);
        let langs = ["ko", "en", "ja"];
        let texts = langs.map(|lang| {
            let (file, texts) = timed(&mut chance, lang);
            folder.write(&format!("{lang}.lrc"), file);
            texts
        });
        let import = || {
            for lang in langs {
                let file = format!("{lang}.lrc");
                let arguments = [
                    "import",
                    "lrc",
                    &file,
                    "--lang",
                    lang,
                    "--into",
                    "song.json",
                    "--rights",
                    "licensed",
                ];
                let answer = folder.songcard(&arguments);
                assert_eq!(answer.code, 0, "{}", answer.err);
            }
            folder.read("song.json")
        };
        let first = import();
        assert_eq!(import(), first);
        folder.finds_no_error("song.json");
        let song: Value = serde_json::from_str(&first).unwrap();
        for (lang, texts) in langs.iter().zip(texts) {
            let lines = song["lyrics"]["lines"].as_array().unwrap().iter();
            let found = lines.filter_map(|line| line["layers"][lang]["text"].as_str());
            assert_eq!(found.map(str::to_owned).collect::<BTreeSet<_>>(), texts);
        }
    }
}
