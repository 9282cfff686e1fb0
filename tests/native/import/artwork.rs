//! `songcard import artwork`: a picture is copied beside the snapshot and named in it.

use crate::support::folder::{Answer, Folder, SMALL};
use image::{ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};
use std::fs;
use std::io::Cursor;

/// A picture of one colour in PNG.
fn picture(side: u32, colour: u8) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let picture = RgbImage::from_pixel(side, side, Rgb([colour, 40, 200]));
    picture.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn folder(name: &str) -> Folder {
    let folder = Folder::new(&format!("import-artwork-{name}"));
    folder.write("small.json", SMALL);
    folder.write("pictures/cover.png", picture(320, 20));
    folder
}

fn import(folder: &Folder, file: &str, options: &[&str]) -> Answer {
    folder.songcard(
        &[
            &["import", "artwork", file, "--into", "small.json"],
            options,
        ]
        .concat(),
    )
}

const NOTHING: &str = "songcard: nothing is written into small.json.\n";

#[test]
fn a_picture_is_copied_and_named() {
    let folder = folder("all");
    let options = [
        "--by",
        "A painter",
        "--licence",
        "CC BY 4.0",
        "--source",
        "s",
    ];
    let said = "Imported pictures/cover.png into small.json: 1 picture.\n";
    import(&folder, "pictures/cover.png", &options).is(0, said);
    let stored: Value = serde_json::from_str(&folder.read("small.json")).unwrap();
    let artwork =
        json!({ "file": "cover.png", "by": "A painter", "licence": "CC BY 4.0", "source": "s" });
    assert_eq!(stored["song"]["artwork"], artwork);
    assert_eq!(
        fs::read(folder.path("cover.png")).unwrap(),
        picture(320, 20)
    );
    folder.finds_nothing("small.json");
}

#[test]
fn a_picture_imported_again_changes_nothing() {
    let folder = folder("again");
    import(&folder, "pictures/cover.png", &["--by", "A painter"]).imported("");
    let once = folder.read("small.json");
    let said = "small.json has all of cover.png already: 1 picture. Nothing changes.\n";
    import(&folder, "cover.png", &[]).is(0, said);
    assert_eq!(folder.read("small.json"), once);
}

#[test]
fn a_dry_run_of_a_picture_copies_none() {
    let folder = folder("dry");
    let answer = import(&folder, "pictures/cover.png", &["--dry-run"]);
    assert!(
        answer.out.contains("\"file\": \"cover.png\""),
        "{}",
        answer.out
    );
    assert_eq!(folder.names("."), ["pictures", "small.json"]);
    assert_eq!(folder.read("small.json"), SMALL);
}

#[test]
fn another_picture_is_not_overwritten() {
    let folder = folder("other");
    folder.write("cover.png", picture(320, 90));
    let said = "songcard: cover.png exists, and nothing is overwritten; choose another name, or edit it.\n";
    import(&folder, "pictures/cover.png", &[]).is(2, said);
    assert_eq!(
        fs::read(folder.path("cover.png")).unwrap(),
        picture(320, 90)
    );
    assert_eq!(folder.read("small.json"), SMALL);
}

#[test]
fn the_picture_that_a_snapshot_names_stays() {
    let folder = folder("named");
    let named = r#""title": "Small", "artwork": { "file": "old.png", "by": "A painter" },"#;
    let named = SMALL.replace(r#""title": "Small","#, named);
    folder.write("small.json", &named);
    let said = format!(
        "small.json: /song/artwork/file: this is “old.png”, and not “cover.png”; change or remove it to take the new one\n{NOTHING}"
    );
    import(&folder, "pictures/cover.png", &[]).reports(1, &said);
    assert_eq!(
        (folder.read("small.json"), folder.path("cover.png").exists()),
        (named, false)
    );
}

#[test]
fn a_source_that_is_not_listed_is_an_error() {
    let folder = folder("source");
    let answer = import(&folder, "pictures/cover.png", &["--source", "t"]);
    assert!(
        answer.err.contains("/song/artwork/source: "),
        "{}",
        answer.err
    );
    assert_eq!((answer.code, folder.path("cover.png").exists()), (1, false));
}

#[test]
fn a_picture_that_is_too_small_is_refused() {
    let folder = folder("too-small");
    folder.write("tiny.png", picture(8, 20));
    let said = "songcard: tiny.png has 8 × 8 pixels; cards need at least 320 × 320, and link previews look best from 640 × 640 on.\n";
    import(&folder, "tiny.png", &[]).is(2, said);
}

#[test]
fn a_name_that_addresses_cannot_have_is_refused() {
    let folder = folder("name");
    folder.write("my cover.png", picture(320, 20));
    let said = "songcard: “my cover.png” cannot be the name of a picture beside a snapshot; give it a name of letters, digits, hyphens and underscores that ends in .png, .jpg, .jpeg or .webp.\n";
    import(&folder, "my cover.png", &[]).is(2, said);
}

#[test]
fn a_picture_from_standard_input_needs_a_name() {
    let folder = folder("input");
    let arguments = ["import", "artwork", "-", "--into", "small.json"];
    let said = "songcard: standard input has no name; name the picture beside the snapshot with --name, like cover.jpg.\n";
    folder
        .songcard_reading(&arguments, &picture(320, 20))
        .is(2, said);
    let named = [&arguments[..], &["--name", "cover.png"]].concat();
    let said = "Imported standard input into small.json: 1 picture.\n";
    folder
        .songcard_reading(&named, &picture(320, 20))
        .is(0, said);
    assert_eq!(
        fs::read(folder.path("cover.png")).unwrap(),
        picture(320, 20)
    );
}
