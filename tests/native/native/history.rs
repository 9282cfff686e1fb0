//! `songcard history`: copies by day beside a snapshot, and `previous`.

use crate::support::folder::{Folder, SMALL};

fn on(day: &str) -> String {
    SMALL.replace("\"2025\"", &format!("\"{day}\""))
}

fn keep(folder: &Folder) -> String {
    let answer = folder.songcard(&["history", "small.json"]);
    assert_eq!((answer.code, &*answer.out), (0, ""), "{}", answer.err);
    answer.err
}

#[test]
fn the_first_copy_has_nothing_before_it() {
    let folder = Folder::new("history-first");
    folder.write("small.json", on("2025-01-04"));
    let said =
        "Kept small.json as small-history/2025-01-04.json; nothing was kept before its day.\n";
    assert_eq!(keep(&folder), said);
    assert_eq!(
        folder.read("small-history/2025-01-04.json"),
        on("2025-01-04")
    );
    assert_eq!(folder.read("small.json"), on("2025-01-04"));
}

#[test]
fn the_next_day_names_the_copy_before_it() {
    let folder = Folder::new("history-next");
    folder.write("small.json", on("2025-01-04"));
    keep(&folder);
    folder.write("small.json", on("2025-01-05T09:00:00+09:00"));
    let said = "Kept small.json as small-history/2025-01-05.json; previous is small-history/2025-01-04.json.\n";
    assert_eq!(keep(&folder), said);
    let named = on("2025-01-05T09:00:00+09:00").replace(
        "\n  \"song\"",
        "\n  \"previous\": \"small-history/2025-01-04.json\",\n  \"song\"",
    );
    assert_eq!(folder.read("small.json"), named);
    assert_eq!(folder.read("small-history/2025-01-05.json"), named);
    folder.finds_nothing("small.json");
}

#[test]
fn keeping_a_snapshot_again_changes_nothing() {
    let folder = Folder::new("history-again");
    for day in ["2025-01-04", "2025-01-05"] {
        folder.write("small.json", on(day));
        keep(&folder);
    }
    let once = folder.read("small.json");
    let said = "small.json is kept as small-history/2025-01-05.json already; previous is small-history/2025-01-04.json.\n";
    assert_eq!(keep(&folder), said);
    assert_eq!(folder.read("small.json"), once);
    assert_eq!(
        folder.names("small-history"),
        ["2025-01-04.json", "2025-01-05.json"]
    );
}

#[test]
fn the_last_snapshot_of_a_day_is_kept() {
    let folder = Folder::new("history-day");
    folder.write("small.json", on("2025-01-04"));
    keep(&folder);
    let later = on("2025-01-04").replace("\"peak\": 10", "\"peak\": 9");
    folder.write("small.json", &later);
    keep(&folder);
    assert_eq!(folder.read("small-history/2025-01-04.json"), later);
}

#[test]
fn an_older_snapshot_is_kept_between_the_others() {
    let folder = Folder::new("history-between");
    for day in ["2025-01-04", "2025-01-06", "2025-01-05"] {
        folder.write("small.json", on(day));
        keep(&folder);
    }
    let previous = "\"previous\": \"small-history/2025-01-04.json\"";
    assert!(folder.read("small.json").contains(previous));
}

#[test]
fn a_previous_of_the_authors_own_stays() {
    let folder = Folder::new("history-own");
    let own = |day: &str| {
        on(day).replace(
            "\n  \"song\"",
            "\n  \"previous\": \"old.json\",\n  \"song\"",
        )
    };
    for day in ["2025-01-04", "2025-01-05"] {
        folder.write("small.json", own(day));
        let said = format!(
            "Kept small.json as small-history/{day}.json; previous stays old.json, which is not in small-history.\n"
        );
        assert_eq!(keep(&folder), said);
        assert_eq!(folder.read("small.json"), own(day));
    }
}

#[test]
fn a_dry_run_of_history_writes_nothing() {
    let folder = Folder::new("history-dry");
    folder.write("small.json", on("2025-01-04"));
    let said = "small.json would be kept as small-history/2025-01-04.json, and nothing is written; nothing was kept before its day.\n";
    folder
        .songcard(&["history", "small.json", "--dry-run"])
        .is(0, said);
    assert_eq!(folder.names(""), ["small.json"]);
}

#[test]
fn a_snapshot_with_mistakes_is_not_kept() {
    let folder = Folder::new("history-wrong");
    folder.write("small.json", SMALL.replace("\"peak\": 10", "\"peak\": 0"));
    let answer = folder.songcard(&["history", "small.json"]);
    assert!(
        answer.err.ends_with("songcard: small.json is not kept.\n"),
        "{}",
        answer.err
    );
    assert_eq!(
        (answer.code, folder.names("")),
        (1, vec!["small.json".to_owned()])
    );
}

#[test]
fn a_kept_copy_is_published_with_its_song() {
    let folder = Folder::new("history-published");
    for day in ["2025-01-04", "2025-01-05"] {
        folder.write("small.json", on(day));
        keep(&folder);
    }
    let arguments = [
        "publish",
        "small.json",
        "--out",
        "dist",
        "--base-url",
        "https://cards.example/",
    ];
    let published = folder.songcard(&arguments);
    assert_eq!(published.code, 0, "{}", published.err);
    let copy = folder.read("dist/small/small-history/2025-01-04.json");
    assert_eq!(copy, on("2025-01-04"));
}
