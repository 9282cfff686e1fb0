//! A picture beside a snapshot: published in two sizes, shown by cards, and the song's colour.

use crate::support::folder::{Answer, Folder, SMALL};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use std::io::Cursor;

const BASE: &str = "https://cards.example/";
const BLUE: [u8; 3] = [20, 40, 200];
const RED: [u8; 3] = [200, 30, 40];

/// A folder with the small song, whose picture has this name and these bytes.
fn with_picture(test: &str, name: &str, bytes: impl AsRef<[u8]>) -> Folder {
    let folder = Folder::new(test);
    folder.write("small.json", snapshot(name));
    folder.write(name, bytes);
    folder
}

fn snapshot(picture: &str) -> String {
    SMALL.replace(
        r#""title": "Small","#,
        &format!(r#""title": "Small", "artwork": {{ "file": "{picture}", "by": "A painter" }},"#),
    )
}

fn publish(folder: &Folder, base: &str) -> Answer {
    folder.songcard(&["publish", "small.json", "--out", "dist", "--base-url", base])
}

/// Red in the middle square, blue at both ends.
fn wide() -> DynamicImage {
    let colour = |x: u32, _| Rgb(if (200..600).contains(&x) { RED } else { BLUE });
    RgbImage::from_fn(800, 400, colour).into()
}

fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn read(folder: &Folder, name: &str) -> RgbImage {
    let bytes = std::fs::read(folder.path(&format!("dist/small/{name}"))).unwrap();
    image::load_from_memory_with_format(&bytes, ImageFormat::Jpeg)
        .unwrap()
        .into_rgb8()
}

#[track_caller]
fn is_near(found: &Rgb<u8>, expected: [u8; 3]) {
    let distance = |(one, other): (&u8, u8)| one.abs_diff(other);
    let furthest = found.0.iter().zip(expected).map(distance).max();
    assert!(furthest < Some(12), "{found:?} and not {expected:?}");
}

#[test]
fn the_middle_square_is_published_in_two_sizes() {
    for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
        let name = format!("art.{}", format.extensions_str()[0]);
        let folder = with_picture(&name, &name, encoded(&wide(), format));
        publish(&folder, BASE);
        for (file, side) in [("artwork-320.jpg", 320), ("artwork-640.jpg", 640)] {
            let picture = read(&folder, file);
            assert_eq!(picture.dimensions(), (side, side), "{name}");
            is_near(&picture[(4, 4)], RED);
            is_near(&picture[(side - 4, side - 4)], RED);
        }
    }
}

#[test]
fn a_photograph_is_turned_upright() {
    // The upper half red, and taken with the camera turned: the right half is red when it is upright.
    let colour = |_, y: u32| Rgb(if y < 200 { RED } else { BLUE });
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, 95);
    let picture = DynamicImage::from(RgbImage::from_fn(400, 400, colour));
    picture.write_with_encoder(encoder).unwrap();
    let rotated = *b"\xff\xe1\0\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    bytes.splice(2..2, rotated);
    let folder = with_picture("upright", "photo.jpg", bytes);
    publish(&folder, BASE);
    let upright = read(&folder, "artwork-320.jpg");
    is_near(&upright[(310, 10)], RED);
    is_near(&upright[(10, 310)], BLUE);
}

#[test]
fn what_is_transparent_becomes_white() {
    let clear = RgbaImage::from_pixel(320, 320, Rgba([0, 0, 0, 0])).into();
    let folder = with_picture("clear", "art.png", encoded(&clear, ImageFormat::Png));
    publish(&folder, BASE);
    is_near(&read(&folder, "artwork-320.jpg")[(9, 9)], [255; 3]);
}

#[test]
fn every_card_and_poster_shows_the_picture() {
    let folder = with_picture("shown", "art.png", encoded(&wide(), ImageFormat::Png));
    publish(&folder, BASE);
    let cover = read(&folder, "ko/small-square.jpg")[(200, 200)];
    is_near(&cover, RED);
    for (page, address) in [
        ("index.html", "../small/artwork-320.jpg"),
        ("ko/lyrics/index.html", "../../../small/artwork-320.jpg"),
        ("embed/index.html", "../../small/artwork-320.jpg"),
        ("card.html", "artwork-320.jpg"),
        ("ko/compact.html", "artwork-320.jpg"),
    ] {
        let text = folder.read(&format!("dist/small/{page}"));
        let shown = format!("<slot name=\"artwork\"><img src=\"{address}\" alt ");
        assert!(text.contains(&shown), "{page}");
    }
}

#[test]
fn the_gallery_shows_the_picture() {
    let folder = with_picture("gallery", "art.png", encoded(&wide(), ImageFormat::Png));
    publish(&folder, BASE);
    let page = folder.read("dist/songs/index.html");
    assert!(page.contains("src=\"../small/artwork-320.jpg\""));
}

#[test]
fn a_song_with_a_picture_has_no_drawn_cover() {
    let folder = with_picture("no-cover", "art.png", encoded(&wide(), ImageFormat::Png));
    publish(&folder, BASE);
    let names = folder.names("dist/small");
    assert!(!names.contains(&"cover.svg".to_owned()), "{names:?}");
}

#[test]
fn the_picture_s_colour_is_the_accent() {
    let folder = with_picture("accent", "art.png", encoded(&wide(), ImageFormat::Png));
    publish(&folder, BASE);
    let accent = accent(&folder);
    let channel = |at: usize| u8::from_str_radix(&accent[at..at + 2], 16).unwrap();
    is_near(&Rgb([channel(1), channel(3), channel(5)]), RED);
}

#[test]
fn browsers_get_the_picture_s_colour_as_well() {
    let folder = with_picture("data", "art.png", encoded(&wide(), ImageFormat::Png));
    publish(&folder, BASE);
    let names = folder.names("dist/small");
    let copy = names.iter().find(|name| name.len() == 21).unwrap();
    let copy = folder.read(&format!("dist/small/{copy}"));
    let stated = format!("\"accent\":\"{}\"", accent(&folder));
    assert!(copy.contains(&stated), "{copy}");
}

#[test]
fn a_stated_accent_stays() {
    let folder = with_picture("stated", "art.png", encoded(&wide(), ImageFormat::Png));
    let stated = r##""title": "Small", "accent": "#0a6b52","##;
    let text = snapshot("art.png").replace(r#""title": "Small","#, stated);
    folder.write("small.json", text);
    publish(&folder, BASE);
    assert_eq!(accent(&folder), "#0a6b52");
}

#[test]
fn a_grey_picture_leaves_the_title_s_colour() {
    let grey = DynamicImage::from(RgbImage::from_pixel(320, 320, Rgb([90; 3])));
    let folder = with_picture("grey", "art.png", encoded(&grey, ImageFormat::Png));
    publish(&folder, BASE);
    let accent = accent(&folder);
    assert!(accent.starts_with("oklch("), "{accent}");
}

#[test]
fn a_song_published_again_keeps_its_picture() {
    let folder = with_picture("again", "art.png", encoded(&wide(), ImageFormat::Png));
    publish(&folder, BASE);
    let files = ["artwork-320.jpg", "artwork-640.jpg"];
    let bytes =
        || files.map(|name| std::fs::read(folder.path(&format!("dist/small/{name}"))).unwrap());
    let (before, colour) = (bytes(), accent(&folder));
    // Only what is published is left of it.
    folder.write("other.json", SMALL);
    let other = ["publish", "other.json", "--out", "dist", "--base-url"];
    folder.songcard(&[&other[..], &["https://moved.example/"]].concat());
    let page = folder.read("dist/small/index.html");
    assert!(
        page.contains("https://moved.example/small/"),
        "published again"
    );
    assert_eq!((before, colour), (bytes(), accent(&folder)));
}

#[test]
fn a_picture_that_cannot_be_published_is_named() {
    let small = DynamicImage::from(RgbImage::from_pixel(400, 300, Rgb(RED)));
    let mut cut = encoded(&wide(), ImageFormat::Png);
    cut.truncate(300);
    for (test, bytes, reason) in [
        (
            "text",
            b"not a picture".to_vec(),
            "is not a picture in PNG, JPEG or WebP; save it as one of these",
        ),
        (
            "gif",
            b"GIF89a\x01\0\x01\0\0\0\0;".to_vec(),
            "is not a picture in PNG, JPEG or WebP; save it as one of these",
        ),
        (
            "low",
            encoded(&small, ImageFormat::Png),
            "has 400 × 300 pixels; cards need at least 320 × 320, and link previews look best from 640 × 640 on",
        ),
        ("cut", cut, "cannot be decoded: "),
    ] {
        let folder = with_picture(test, "art.png", bytes);
        let answer = publish(&folder, BASE);
        let start = format!("songcard: small.json: art.png {reason}");
        let sentence = answer.err.lines().last().unwrap();
        assert!(sentence.starts_with(&start), "{}", answer.err);
        assert!(sentence.ends_with("; it is not published."), "{sentence}");
        assert_eq!(answer.code, 1);
    }
}

#[test]
fn a_missing_picture_is_named() {
    let folder = with_picture("missing", "art.png", "");
    std::fs::remove_file(folder.path("art.png")).unwrap();
    let answer = publish(&folder, BASE);
    let start = "songcard: small.json: art.png could not be read: ";
    assert!(
        answer.err.lines().last().unwrap().starts_with(start),
        "{}",
        answer.err
    );
}

/// The song's accent, as its page states it.
fn accent(folder: &Folder) -> String {
    let page = folder.read("dist/small/index.html");
    let (_, rest) = page.split_once("--song-accent:").unwrap();
    rest.split_once('}').unwrap().0.to_owned()
}

#[test]
fn a_changed_picture_makes_its_song_again() {
    let picture = |colour| {
        encoded(
            &RgbImage::from_pixel(640, 640, Rgb(colour)).into(),
            ImageFormat::Png,
        )
    };
    let folder = with_picture("picture-changed", "cover.png", picture(RED));
    let cards = [RED, BLUE].map(|colour| {
        folder.write("cover.png", picture(colour));
        let answer = publish(&folder, BASE);
        assert_eq!(answer.code, 0, "{}", answer.err);
        folder.read("dist/small/card.html")
    });
    assert_ne!(cards[0], cards[1], "the accent is that of the picture");
}
