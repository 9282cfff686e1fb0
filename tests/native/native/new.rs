//! `songcard new`: a snapshot from options or from answers.

use crate::support::folder::Folder;
use crate::support::made::repository;

const OPTIONS: [&str; 8] = [
    "new",
    "yours.json",
    "--title",
    "Yours",
    "--artist",
    "Jin",
    "--as-of",
    "2021-11-08",
];

fn with<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&OPTIONS, more].concat()
}

const SMALLEST: &str = r#"{
  "version": 1,
  "asOf": "2021-11-08",
  "lang": "en",
  "song": {
    "title": "Yours",
    "artists": [
      {
        "name": "Jin"
      }
    ]
  }
}
"#;

/// What is said of the next steps: every import is named.
fn next() -> String {
    let command = songcard::native::command_line();
    let imports = command.find_subcommand("import").unwrap();
    let names = imports.get_subcommands().map(|import| import.get_name());
    let others: Vec<&str> = names.filter(|name| *name != "csv").collect();
    format!(
        "Next: songcard import csv rows.csv --into yours.json adds facts (also: {}), songcard check yours.json finds mistakes, songcard publish yours.json --out dist makes its pages.\n",
        others.join(", ")
    )
}

#[test]
fn options_become_a_snapshot_that_passes() {
    let folder = Folder::new("new-small");
    let said = format!(
        "Wrote yours.json: “Yours” by Jin, as of 2021-11-08.\n{}",
        next()
    );
    folder.songcard(&OPTIONS).is(0, &said);
    assert_eq!(folder.read("yours.json"), SMALLEST);
    folder.finds_nothing("yours.json");
}

#[test]
fn the_layout_is_that_of_published_snapshots() {
    let folder = Folder::new("new-layout");
    let options = "--artist-in ko=진 --member-of BTS --released 2021-11-07 --lang en";
    let made = folder.songcard(&with(&options.split(' ').collect::<Vec<_>>()));
    assert_eq!(made.code, 0, "{}", made.err);
    let published = std::fs::read_to_string(repository("snapshots/yours.json")).unwrap();
    let song = |text: &str| {
        let (_, rest) = text.split_once("  \"song\": {").unwrap();
        rest.split_once("\n  }").unwrap().0.to_owned()
    };
    let expected = song(&published)
        .replace("\n    \"accent\": \"#10856a\",", "")
        .replace(
            "\"2021-11-07\",\n    \"source\": \"newsday\"",
            "\"2021-11-07\"",
        );
    assert_eq!(song(&folder.read("yours.json")), expected);
}

#[test]
fn every_option_has_its_key() {
    let folder = Folder::new("new-all");
    let all = with(&[
        "--title-in",
        "ko=봄날",
        "--featuring",
        "Guest",
        "--work",
        "Jirisan",
        "--kind",
        "television-series",
        "--lang",
        "en",
    ]);
    assert_eq!(folder.songcard(&all).code, 0);
    let snapshot: serde_json::Value = serde_json::from_str(&folder.read("yours.json")).unwrap();
    assert_eq!(snapshot["song"]["titles"]["ko"], "봄날");
    assert_eq!(
        snapshot["song"]["artists"][1],
        serde_json::json!({ "name": "Guest", "role": "featured" })
    );
    assert_eq!(
        snapshot["context"],
        serde_json::json!({ "work": "Jirisan", "kind": "television-series" })
    );
}

#[test]
fn a_file_is_never_overwritten() {
    let folder = Folder::new("new-again");
    folder.write("yours.json", "mine");
    let said = "songcard: yours.json exists, and nothing is overwritten; choose another name, or edit it.\n";
    folder.songcard(&OPTIONS).is(2, said);
    folder
        .songcard_reading(&["new", "yours.json", "--ask"], b"Yours\n")
        .is(2, said);
    assert_eq!(folder.read("yours.json"), "mine");
}

#[test]
fn a_dry_run_of_new_only_prints() {
    let folder = Folder::new("new-dry");
    let said = "yours.json would be “Yours” by Jin, as of 2021-11-08. Nothing is written.\n";
    folder
        .songcard(&with(&["--dry-run"]))
        .says(0, SMALLEST, said);
    assert!(!folder.path("yours.json").exists());
}

#[test]
fn missing_options_are_named_without_a_terminal() {
    let folder = Folder::new("new-missing");
    let rest =
        "; give what is missing, or run this in a terminal, or with --ask, to be asked for it.\n";
    for (arguments, missing) in [
        (&["new", "a.json"][..], "--title and --artist are missing"),
        (&["new", "a.json", "--artist", "A"], "--title is missing"),
        (&["new", "a.json", "--title", "A"], "--artist is missing"),
    ] {
        let answer = folder.songcard_reading(arguments, b"");
        answer.is(2, &format!("songcard: {missing}{rest}"));
    }
}

#[test]
fn answers_become_a_snapshot() {
    let folder = Folder::new("new-asked");
    let answers = "\n Spring Day \njp\n\n봄날\nBTS\n방탄소년단\nGuest\n\n\n2017-02-31\n2017-02-13\nA Play\nplay\nmusical\n";
    let arguments = ["new", "spring-day.json", "--ask", "--as-of", "2017-02-14"];
    let answer = folder.songcard_reading(&arguments, answers.as_bytes());
    let asked = "\
Title of the song:   nothing is written here.
Title of the song: Language that you write titles and names in, as a tag like en or ko (empty for en):   “jp” is not a language; did you mean “ja”?
Language that you write titles and names in, as a tag like en or ko (empty for en): “Spring Day” in the language ko (empty if it has no such form): Artist: “BTS” in the language ko (empty if it has no such form): Another artist (empty for no more): “Guest” in the language ko (empty if it has no such form): Another artist (empty for no more): Released on, as YYYY-MM-DD (empty if you do not know):   not a time of the calendar; write YYYY, YYYY-MM, YYYY-MM-DD or a time with its offset, 2021-11-08T04:30:00+09:00.
Released on, as YYYY-MM-DD (empty if you do not know): Series, film, game or musical that it was made for (empty for none): What that is: television-series, web-series, film, game, musical:   not a kind of work; write one of television-series, web-series, film, game, musical.
What that is: television-series, web-series, film, game, musical: Wrote spring-day.json: “Spring Day” by BTS, Guest, as of 2017-02-14.
";
    assert_eq!(answer.code, 0, "{}", answer.err);
    let (said, _next) = answer.err.split_once("Next: ").unwrap();
    assert_eq!(said, asked);
    let snapshot: serde_json::Value =
        serde_json::from_str(&folder.read("spring-day.json")).unwrap();
    assert_eq!(
        snapshot,
        serde_json::json!({
            "version": 1, "asOf": "2017-02-14", "lang": "en",
            "song": {
                "title": "Spring Day", "titles": { "ko": "봄날" },
                "artists": [{ "name": "BTS", "names": { "ko": "방탄소년단" } }, { "name": "Guest" }],
                "released": "2017-02-13"
            },
            "context": { "work": "A Play", "kind": "musical" }
        })
    );
    folder.finds_nothing("spring-day.json");
}

#[test]
fn only_what_no_option_says_is_asked() {
    let folder = Folder::new("new-some");
    let mut arguments = vec![
        "new", "a.json", "--ask", "--as-of", "2017", "--title", "A", "--lang", "ko",
    ];
    arguments.extend(["--title-in", "en=B", "--released", "2017"]);
    let answer = folder.songcard_reading(&arguments, "아무개\n\n\n\n".as_bytes());
    let asked = "Artist: “아무개” in the language en (empty if it has no such form): Another artist (empty for no more): Series, film, game or musical that it was made for (empty for none): Wrote a.json";
    assert!(answer.err.starts_with(asked), "{}", answer.err);
}

#[test]
fn an_input_that_ends_too_early_writes_nothing() {
    let folder = Folder::new("new-short");
    let answer = folder.songcard_reading(&["new", "a.json", "--ask"], b"Title\n");
    let end = "(empty for en): \nsongcard: standard input could not be read: it ended at the question “Language that you write titles and names in, as a tag like en or ko (empty for en)”, so nothing is written.\n";
    assert!(answer.err.ends_with(end), "{}", answer.err);
    assert_eq!((answer.code, folder.path("a.json").exists()), (2, false));
}

#[test]
fn what_check_refuses_is_not_written() {
    let folder = Folder::new("new-refused");
    let long = "a".repeat(301);
    let arguments = [
        "new", "a.json", "--title", &long, "--artist", "A", "--as-of", "2021",
    ];
    let answer = folder.songcard(&arguments);
    let said = "/song/title: this text has more than 300 characters, the most that is read";
    assert!(answer.err.contains(said), "{}", answer.err);
    assert!(answer.err.ends_with("songcard: a.json is not written.\n"));
    assert_eq!((answer.code, folder.path("a.json").exists()), (1, false));
}

/// Options and what is said of them.
const WRONG: [(&str, &str); 5] = [
    (
        "new Yours.json --title A --artist A",
        "Yours.json: “Yours” cannot be a song's address; name the file in lower-case words joined by hyphens, as yours.json",
    ),
    (
        "new yours --title A --artist A",
        "a snapshot’s name ends in .json; write yours.json instead of yours",
    ),
    (
        "new a.json --title A --artist A --artist B --member-of C",
        "--artist-in and --member-of are about a single --artist; otherwise write names and memberOf into the file",
    ),
    (
        "new a.json --title A --artist A --work B",
        "--work needs --kind, what the work is",
    ),
    (
        "new a.json --title A --artist A --kind film",
        "--kind needs --work, the title of the work",
    ),
];

#[test]
fn wrong_options_say_what_would_be_right() {
    let folder = Folder::new("new-wrong");
    for (arguments, sentence) in WRONG {
        let answer = folder.songcard(&arguments.split(' ').collect::<Vec<_>>());
        assert!(
            answer.err.starts_with(&format!("songcard: {sentence}")),
            "{}",
            answer.err
        );
        assert_eq!(answer.code, 2, "{arguments}");
    }
}

/// Values of options and why clap refuses them.
const REFUSED: [(&str, &str); 5] = [
    ("--released=2021-02-30", "not a time of the calendar"),
    ("--lang=jp", "“jp” is not a language; did you mean “ja”?"),
    (
        "--title-in=봄날",
        "a text with its language is expected, like ko=봄날",
    ),
    ("--artist-in=ko=", "nothing is written here"),
    (
        "--kind=play",
        "[possible values: television-series, web-series, film, game, musical]",
    ),
];

#[test]
fn a_wrong_value_of_an_option_is_explained() {
    let folder = Folder::new("new-values");
    for (option, sentence) in REFUSED {
        let answer = folder.songcard(&with(&[option]));
        assert!(answer.err.contains(sentence), "{option}: {}", answer.err);
        assert_eq!(answer.code, 2);
    }
}
