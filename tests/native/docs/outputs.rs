//! What the command really prints, as documents show it.

use super::{blocks, document};
use crate::support::feed_made::feed_on;
use crate::support::folder::{Answer, Folder, SMALL};

/// A snapshot with one mistake, as an author might write it.
const MISTAKEN: &str = r#"{
  "version": 1,
  "asOf": "2026-11-22",
  "song": { "title": "Arirang", "artists": [{ "name": "[traditional]" }] },
  "charts": [{ "id": "c", "name": "A chart", "kind": "national" }],
  "sources": [{ "id": "s", "title": "A newspaper" }],
  "performance": [{ "chart": "c", "territory": "US", "peak": 0, "source": "s" }]
}
"#;

/// The song of the rows that `docs/import.md` shows.
const IMPORTED_INTO: &str = r#"{
  "version": 1,
  "asOf": "2021-04-10",
  "song": { "title": "Dynamite", "artists": [{ "name": "BTS" }] }
}
"#;

/// What `check` reports.
pub fn report() -> String {
    let folder = Folder::new("docs-check");
    folder.write("my-song.json", MISTAKEN);
    folder.check("my-song.json", &[]).err
}

/// The names that `publish` refuses, as it lists them.
pub fn song_names() -> String {
    let folder = Folder::new("docs-names");
    folder.write("ko.json", MISTAKEN);
    let arguments = "publish ko.json --out dist --base-url https://cards.example/";
    let answer = folder.songcard(&arguments.split(' ').collect::<Vec<_>>());
    let (_, rest) = answer
        .err
        .split_once("joined by hyphens, and not ")
        .unwrap();
    let (list, _) = rest.split_once(", which are").unwrap();
    let names: Vec<String> = list
        .replace(" or ", ", ")
        .split(", ")
        .map(|name| format!("`{name}`"))
        .collect();
    names.join(", ") + "\n"
}

/// A folder after the import that `docs/import.md` begins with, and what that printed.
fn imported(name: &str, options: &[&str]) -> (Folder, Answer) {
    let folder = Folder::new(name);
    let text = document("docs/import.md");
    folder.write("rows.csv", blocks(&text, "csv")[0]);
    folder.write("my-song.json", IMPORTED_INTO);
    let import = ["import", "csv", "rows.csv", "--into", "my-song.json"];
    let answer = folder.songcard(&[&import, options].concat());
    assert_eq!(answer.code, 0, "{}", answer.err);
    (folder, answer)
}

pub fn import_csv() -> String {
    imported("docs-import", &[]).1.err
}

/// What the same import prints for machines.
pub fn import_json() -> String {
    imported("docs-json", &["--json"]).1.out
}

/// What the import of a spreadsheet prints.
pub fn import_sheet() -> String {
    let folder = Folder::new("docs-sheet");
    folder.write("my-song.json", IMPORTED_INTO);
    folder.write(
        "fan.csv",
        "Date;Country;Pos;Notes\n13.11.2021;South Korea;#1;first\n14.11.2021;South Korea;2;\n",
    );
    let arguments = "import csv fan.csv --into my-song.json --chart melon-daily";
    let answer = folder.songcard(&arguments.split(' ').collect::<Vec<_>>());
    assert_eq!(answer.code, 0, "{}", answer.err);
    answer.err
}

/// What the import of the text that `docs/import.md` shows prints.
pub fn import_text() -> String {
    let folder = Folder::new("docs-text");
    let text = document("docs/import.md");
    folder.write("article.txt", blocks(&text, "txt")[0]);
    folder.write("my-song.json", IMPORTED_INTO);
    let arguments =
        "import text article.txt --into my-song.json --chart itunes-top-songs --date 2020-08-22";
    let answer = folder.songcard(&arguments.split(' ').collect::<Vec<_>>());
    assert_eq!(answer.code, 0, "{}", answer.err);
    answer.err
}

/// What the import of a folder of feeds prints: of three stores, one of which has answered with a page.
pub fn import_itunes() -> String {
    let folder = Folder::new("docs-itunes");
    let song = IMPORTED_INTO
        .replace("Dynamite", "Small")
        .replace("BTS", "Somebody");
    folder.write("my-song.json", song);
    folder.write("feeds/jp.json", feed_on("jp", 8, Some(4)));
    folder.write("feeds/us.json", feed_on("us", 8, Some(1)));
    folder.write(
        "feeds/fr.json",
        "<!doctype html>\n<title>Service Unavailable</title>\n",
    );
    let answer = folder.songcard(&["import", "itunes", "feeds", "--into", "my-song.json"]);
    assert_eq!(answer.code, 0, "{}", answer.err);
    answer.err
}

pub fn facts() -> String {
    let (folder, _) = imported("docs-facts", &[]);
    folder.songcard(&["facts", "my-song.json"]).out
}

/// What a merge prints for machines, of two snapshots with one difference.
pub fn merge_json() -> String {
    let folder = Folder::new("docs-merge");
    folder.write("my-song.json", SMALL);
    folder.write(
        "from-a-friend.json",
        SMALL.replace("\"peak\": 10", "\"peak\": 9"),
    );
    let answer = folder.songcard(&["merge", "my-song.json", "from-a-friend.json", "--json"]);
    answer.out
}

/// What `songcard post` prints of a published song.
pub fn post() -> String {
    let folder = Folder::new("docs-post");
    let song = crate::support::made::snapshot("yours");
    folder.write("my-song.json", song.to_string());
    folder.songcard(&["post", "my-song.json"]).out
}
