//! An import keeps the author's layout in all lines that it does not change.

use crate::support::folder::Folder;
use serde_json::json;
use songcard::import::layout::edited;

/// The removed (`-`) and added (`+`) lines, in order.
fn changed(old: &str, new: &str) -> String {
    let old: Vec<&str> = old.split_inclusive('\n').collect();
    let new: Vec<&str> = new.split_inclusive('\n').collect();
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for (a, line) in old.iter().enumerate().rev() {
        for (b, other) in new.iter().enumerate().rev() {
            common[a][b] = match line == other {
                true => 1 + common[a + 1][b + 1],
                false => common[a + 1][b].max(common[a][b + 1]),
            };
        }
    }
    let (mut a, mut b, mut said) = (0, 0, String::new());
    while a < old.len() || b < new.len() {
        if a < old.len() && b < new.len() && old[a] == new[b] {
            (a, b) = (a + 1, b + 1);
        } else if b == new.len() || (a < old.len() && common[a + 1][b] >= common[a][b + 1]) {
            said += &format!("-{}", old[a]);
            a += 1;
        } else {
            said += &format!("+{}", new[b]);
            b += 1;
        }
    }
    said
}

/// Indented by four spaces, with keys in another order, blank lines, short lists on one line, an unknown key, and no line
/// feed at the end.
const BY_HAND: &str = r#"{
    "version": 1, "asOf": "2025-01-01",

    "song": {"title": "Nabiya",
             "artists": [ {"name": "[traditional]"} ],
             "released": "1900"},
    "x-mine": [1,2,
               3],

    "sources": [
        {"id": "book", "title": "A book"},
        {"id": "file", "title": "nabiya.ko.lrc"}
    ],
    "lyrics": {
        "layers": [{"lang": "ko", "role": "original", "source": "file", "rights": {"basis": "public-domain"}}],
        "sync": "line",
        "lines": [
            {"startMs": 1000, "layers": {"ko": {"text": "\ub098비야"}}},
            {"startMs": 5000, "section": "verse",
             "layers": {"ko": {"text": "이리 날아오너라"}}},
            {"startMs": 9000.0, "layers": {"ko": {"text": "노랑나비"}}}
        ]
    },
    "charts": [{"id": "weekly", "name": "Weekly", "kind": "national"}],
    "history": [
        {"chart": "weekly", "territory": "KR", "source": "book",
         "dates": ["2024-12-07", "2024-12-14"],
         "ranks": [3, 1]}
    ]
}"#;

const KO: &str = "[00:01.00]나비야\n[00:05.00]이리 날아오너라\n[00:09.00]노랑나비\n";
const EN: &str = "[00:01.00]Butterfly\n[00:05.00]Come here\n[00:09.00]Yellow one\n";

fn folder(name: &str, song: &str) -> Folder {
    let folder = Folder::new(&format!("layout-{name}"));
    folder.write("song.json", song);
    folder.write("nabiya.ko.lrc", KO);
    folder.write("nabiya.en.lrc", EN);
    folder
}

fn lrc(folder: &Folder, file: &str, lang: &str) {
    let arguments = ["import", "lrc", file, "--lang", lang, "--into", "song.json"];
    let open = ["--rights", "public-domain"];
    let answer = folder.songcard(&[&arguments[..], &open].concat());
    assert_eq!(answer.code, 0, "{}", answer.err);
}

fn csv(folder: &Folder, rows: &str) {
    folder.write("rows.csv", format!("date,chart,territory,rank\n{rows}"));
    let answer = folder.songcard(&["import", "csv", "rows.csv", "--into", "song.json"]);
    assert_eq!(answer.code, 0, "{}", answer.err);
}

#[test]
fn known_lyrics_change_no_byte() {
    let folder = folder("same-lyrics", BY_HAND);
    lrc(&folder, "nabiya.ko.lrc", "ko");
    assert_eq!(folder.read("song.json"), BY_HAND);
}

#[test]
fn known_rows_change_no_byte() {
    let folder = folder("same-rows", BY_HAND);
    csv(&folder, "2024-12-07,weekly,KR,3\n2024-12-14,weekly,KR,1\n");
    assert_eq!(folder.read("song.json"), BY_HAND);
}

#[test]
fn a_new_layer_changes_its_lines_and_no_other() {
    let folder = folder("layer", BY_HAND);
    lrc(&folder, "nabiya.en.lrc", "en");
    let expected = r#"-        {"id": "file", "title": "nabiya.ko.lrc"}
+        {"id": "file", "title": "nabiya.ko.lrc"},
+        {"id": "nabiya-en", "title": "nabiya.en.lrc"}
-        "layers": [{"lang": "ko", "role": "original", "source": "file", "rights": {"basis": "public-domain"}}],
+        "layers": [{"lang": "ko", "role": "original", "source": "file", "rights": {"basis": "public-domain"}}, {"lang": "en", "role": "translation", "source": "nabiya-en", "rights": {"basis": "public-domain"}}],
-            {"startMs": 1000, "layers": {"ko": {"text": "\ub098비야"}}},
+            {"startMs": 1000, "layers": {"ko": {"text": "\ub098비야"}, "en": {"text": "Butterfly"}}},
-             "layers": {"ko": {"text": "이리 날아오너라"}}},
-            {"startMs": 9000.0, "layers": {"ko": {"text": "노랑나비"}}}
+             "layers": {"ko": {"text": "이리 날아오너라"}, "en": {"text": "Come here"}}},
+            {"startMs": 9000.0, "layers": {"ko": {"text": "노랑나비"}, "en": {"text": "Yellow one"}}}
"#;
    assert_eq!(changed(BY_HAND, &folder.read("song.json")), expected);
}

#[test]
fn a_new_row_changes_its_lists_and_no_other_line() {
    let folder = folder("row", BY_HAND);
    csv(&folder, "2024-12-21,weekly,KR,2\n");
    let expected = r#"-        {"id": "file", "title": "nabiya.ko.lrc"}
+        {"id": "file", "title": "nabiya.ko.lrc"},
+        {"id": "rows", "title": "rows.csv"}
-         "ranks": [3, 1]}
+         "ranks": [3, 1]},
+        {
+            "chart": "weekly",
+            "territory": "KR",
+            "dates": ["2024-12-21"],
+            "ranks": [2],
+            "source": "rows"
+        }
"#;
    assert_eq!(changed(BY_HAND, &folder.read("song.json")), expected);
}

#[test]
fn a_file_of_a_program_keeps_its_layout() {
    let value: serde_json::Value = serde_json::from_str(BY_HAND).unwrap();
    for (name, text) in [
        ("wide", format!("{value:#}\n")),
        ("narrow", value.to_string()),
    ] {
        let folder = folder(name, &text);
        lrc(&folder, "nabiya.en.lrc", "en");
        csv(&folder, "2024-12-21,weekly,KR,2\n");
        let written = folder.read("song.json");
        let value: serde_json::Value = serde_json::from_str(&written).unwrap();
        let expected = match name {
            "wide" => format!("{value:#}\n"),
            _ => value.to_string(),
        };
        assert_eq!(written, expected);
    }
}

#[test]
fn the_line_ends_of_a_file_are_kept() {
    let text = BY_HAND.replace('\n', "\r\n");
    let folder = folder("line-ends", &text);
    lrc(&folder, "nabiya.en.lrc", "en");
    let written = folder.read("song.json");
    let count = |text: &str| (text.matches('\n').count(), text.matches("\r\n").count());
    let (before, _) = count(&text);
    assert_eq!(count(&written), (before + 1, before + 1));
}

#[test]
fn the_byte_order_mark_of_a_file_is_kept() {
    let folder = folder("mark", &format!("\u{feff}{BY_HAND}"));
    lrc(&folder, "nabiya.en.lrc", "en");
    let written = folder.read("song.json");
    assert!(written.starts_with("\u{feff}{\n"), "{written}");
}

#[test]
fn a_list_that_no_longer_fits_its_line_is_broken() {
    let song = r#"{
  "version": 1,
  "asOf": "2025",
  "song": { "title": "Small", "artists": [{ "name": "Somebody" }] },
  "charts": [{ "id": "weekly", "name": "Weekly", "kind": "national" }],
  "sources": [{ "id": "somewhere", "title": "Somewhere else" }, { "id": "here", "title": "Here" }]
}
"#;
    let folder = folder("outgrown", song);
    csv(&folder, "2024-12-21,weekly,KR,2\n");
    let expected = r#"-  "sources": [{ "id": "somewhere", "title": "Somewhere else" }, { "id": "here", "title": "Here" }]
+  "history": [
+    {
+      "chart": "weekly",
+      "territory": "KR",
+      "dates": ["2024-12-21"],
+      "ranks": [2],
+      "source": "rows"
+    }
+  ],
+  "sources": [
+    { "id": "somewhere", "title": "Somewhere else" },
+    { "id": "here", "title": "Here" },
+    { "id": "rows", "title": "rows.csv" }
+  ]
"#;
    assert_eq!(changed(song, &folder.read("song.json")), expected);
}

#[test]
fn ranks_are_added_if_the_last_line_has_space() {
    let song = r#"{
  "version": 1,
  "asOf": "2025",
  "song": { "title": "Small", "artists": [{ "name": "Somebody" }] },
  "charts": [{ "id": "weekly", "name": "Weekly", "kind": "national" }],
  "history": [
    {
      "chart": "weekly",
      "territory": "KR",
      "from": "2024-01-06",
      "every": "P7D",
      "ranks": [
        10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        10, 9, 8, 7, 6, 5, 4, 3, 2, 1
      ],
      "source": "rows"
    }
  ],
  "sources": [{ "id": "rows", "title": "rows.csv" }]
}
"#;
    let folder = folder("ranks", song);
    csv(&folder, "2024-08-03,weekly,KR,2\n2024-08-10,weekly,KR,3\n");
    let expected = r#"-        10, 9, 8, 7, 6, 5, 4, 3, 2, 1
+        10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 2, 3
"#;
    assert_eq!(changed(song, &folder.read("song.json")), expected);
}

/// The removed and added lines of a text whose lists get more items.
fn changed_by(text: &str, new: serde_json::Value) -> String {
    let old: serde_json::Value = serde_json::from_str(text).unwrap();
    changed(text, &edited(text, &old, &new))
}

#[test]
fn blank_lines_inside_brackets_are_kept() {
    let text = "{\n  \"sources\": [\n\n    {\"id\": \"a\"},\n\n    {\"id\": \"b\"}\n\n  ]\n}\n";
    let new = json!({ "sources": [{ "id": "a" }, { "id": "b" }, { "id": "c" }] });
    let expected = "-    {\"id\": \"b\"}\n+    {\"id\": \"b\"},\n+    {\"id\": \"c\"}\n";
    assert_eq!(changed_by(text, new), expected);
}

#[test]
fn members_that_share_a_line_stay_on_it() {
    let text = "{\n  \"song\": {\"title\": \"T\", \"artists\": [\n    {\"name\": \"A\"}\n  ]},\n  \"lines\": [{\"id\": \"a\"},\n            {\"id\": \"b\"}]\n}\n";
    let new = json!({
        "song": { "title": "T", "artists": [{ "name": "A" }], "durationMs": 5 },
        "lines": [{ "id": "a" }, { "id": "b" }, { "id": "c" }],
    });
    let expected = "-  ]},\n+  ], \"durationMs\": 5},\n-            {\"id\": \"b\"}]\n+            {\"id\": \"b\"},\n+            {\"id\": \"c\"}]\n";
    assert_eq!(changed_by(text, new), expected);
}
