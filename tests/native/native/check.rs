//! `songcard check`: warnings apart from errors, and repairs.

use crate::support::folder::{Folder, SMALL};

const OLD: &str = "\
warning: /asOf: 2025 is 334 days ago, and a snapshot is old after 180; add what is new since, and write its day here
 --> small.json:3:11
  |
3 |   \"asOf\": \"2025\",
  |           ^^^^^^
";

#[test]
fn only_warnings_are_no_failure() {
    let folder = Folder::new("check-old");
    folder.write("small.json", SMALL);
    let arguments = ["check", "small.json", "--today", "2026-11-30"];
    let counted = "small.json: no errors, 1 warning\n";
    folder.songcard(&arguments).says(0, counted, OLD);
}

#[test]
fn a_warning_as_json_says_that_it_is_one() {
    let folder = Folder::new("check-old-json");
    folder.write("small.json", SMALL);
    let arguments = "check small.json --today 2026-11-30 --error-format json";
    let answer = folder.songcard(&arguments.split(' ').collect::<Vec<_>>());
    let said = "{\"severity\":\"warning\",\"file\":\"small.json\",\"line\":3,\"column\":11,\"pointer\":\"/asOf\",\"message\":\"2025 is 334 days ago, and a snapshot is old after 180; add what is new since, and write its day here\"}\n";
    answer.says(0, "small.json: no errors, 1 warning\n", said);
}

#[test]
fn the_clock_says_what_day_it_is() {
    let folder = Folder::new("check-clock");
    folder.write("small.json", SMALL.replace("2025", "1990"));
    let answer = folder.songcard(&["check", "small.json"]);
    assert!(answer.err.contains("/asOf: 1990 is "), "{}", answer.err);
    assert_eq!(answer.code, 0);
}

#[test]
fn a_day_that_is_none_is_refused() {
    let answer = Folder::new("check-day").songcard(&["check", "a.json", "--today", "2021-02-30"]);
    let said = "not a day of the calendar; write it as YYYY-MM-DD";
    assert!(answer.err.contains(said), "{}", answer.err);
    assert_eq!(answer.code, 2);
}

/// [`SMALL`] with a mistake that can be repaired.
fn mistaken() -> String {
    SMALL.replace("\"KR\"", "\"kr\"")
}

const DIFF: &str = "\
--- small.json
+++ small.json
@@ -4,7 +4,7 @@
   \"song\": { \"title\": \"Small\", \"artists\": [{ \"name\": \"Somebody\" }] },
   \"charts\": [{ \"id\": \"weekly\", \"name\": \"Weekly\", \"kind\": \"national\" }],
   \"performance\": [
-    { \"chart\": \"weekly\", \"territory\": \"kr\", \"peak\": 1, \"source\": \"s\" },
+    { \"chart\": \"weekly\", \"territory\": \"KR\", \"peak\": 1, \"source\": \"s\" },
     { \"chart\": \"weekly\", \"territory\": \"US\", \"peak\": 10, \"source\": \"s\" }
   ],
   \"sources\": [{ \"id\": \"s\", \"title\": \"Somewhere\" }]
";

#[test]
fn a_repair_is_shown_written_and_checked() {
    let folder = Folder::new("check-fix");
    folder.write("small.json", mistaken());
    let shown = format!("{DIFF}small.json: no problems\n");
    folder
        .check("small.json", &["--fix"])
        .says(0, &shown, "small.json: 1 repair made.\n");
    assert_eq!(folder.read("small.json"), SMALL);
    let nothing = "small.json: nothing to repair.\n";
    folder
        .check("small.json", &["--fix"])
        .says(0, "small.json: no problems\n", nothing);
    assert_eq!(folder.names(""), ["small.json"]);
}

#[test]
fn a_dry_run_of_repairs_only_shows_them() {
    let folder = Folder::new("check-dry");
    folder.write("small.json", mistaken());
    let shown = format!("{DIFF}small.json: no problems\n");
    let said = "small.json: 1 repair to make. Nothing is written.\n";
    folder
        .check("small.json", &["--fix", "--dry-run"])
        .says(1, &shown, said);
    assert_eq!(folder.read("small.json"), mistaken());
}

#[test]
fn what_is_left_after_a_repair_is_reported() {
    let folder = Folder::new("check-rest");
    folder.write(
        "small.json",
        mistaken().replace("\"peak\": 10", "\"peak\": 0"),
    );
    let answer = folder.check("small.json", &["--fix"]);
    let said = "small.json: 1 repair made.\nerror: /performance/1/peak: rank 0 does not exist; the top rank is 1\n --> small.json:8:53\n";
    assert!(answer.err.starts_with(said), "{}", answer.err);
    assert_eq!(answer.code, 1);
}

#[test]
fn a_repaired_file_keeps_mark_and_line_ends() {
    let folder = Folder::new("check-mark");
    let crlf = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    folder.write("small.json", crlf(&mistaken()));
    assert_eq!(folder.check("small.json", &["--fix"]).code, 0);
    assert_eq!(folder.read("small.json"), crlf(SMALL));
}

#[test]
fn a_dry_run_is_only_for_repairs() {
    let answer = Folder::new("check-dry-alone").songcard(&["check", "a.json", "--dry-run"]);
    assert!(answer.err.contains("--fix"), "{}", answer.err);
    assert_eq!(answer.code, 2);
}
