//! `songcard import text`: which names of a text are members of its list, and what is said of the others.

use crate::import::text::{OPTIONS, brings, brought, folder};
use crate::support::folder::Folder;

#[test]
fn a_name_is_read_as_the_press_writes_it() {
    for (text, expected) in [
        (
            "No. 1 in the US, the U.K., UAE and the Bahamas.",
            "US GB AE BS",
        ),
        ("#1 in usa, japan, turkey and uk", "US JP TR GB"),
        ("NO. 1 IN JAPAN, THE US AND GERMANY", "JP US DE"),
        ("US, JP, NO, IN", "US JP NO IN"),
        (
            "No. 1 in Trinidad & Tobago, Côte d’Ivoire and St. Lucia.",
            "TT CI LC",
        ),
        (
            "No. 1 in Bosnia and Herzegovina and Antigua and Barbuda",
            "BA AG",
        ),
        (
            "No. 1 in Guinea-Bissau, Papua New Guinea and South Sudan",
            "GW PG SS",
        ),
        ("No. 1 in the United\nStates and Japan", "US JP"),
        ("No. 1 in the Dominican Republic and Dominica", "DO DM"),
    ] {
        brings(text, expected);
    }
}

#[test]
fn a_list_may_be_on_lines_of_its_own() {
    for text in [
        "It was No. 1 in 3 countries:\n- United States\n- Japan\n- Brazil\n",
        "It was No. 1 in 3 countries.\n\nUnited States\nJapan\nBrazil\n",
        "It was No. 1 in 3 countries. They include the United States, Japan, and\nBrazil.",
        "🇺🇸 United States 🇯🇵 Japan, Brazil: No. 1 in 3 countries",
    ] {
        brings(text, "US JP BR 3");
    }
}

#[test]
fn a_name_outside_a_list_brings_no_row() {
    for (text, expected) in [
        ("Jin from South Korea was No. 1 in Japan.", "JP"),
        ("A site in Peru said it was No. 1 in Japan.", "JP"),
        ("It was No. 1 in Japan, said a site of Peru.", "JP"),
        (
            "No. 1 in Japan. The group will tour Peru, Chile and Brazil.",
            "JP",
        ),
        ("No. 1 in Japan, and Peru’s best song.", "JP"),
        ("No. 1 in Japan, but not in China or Peru.", "JP"),
        ("It missed No. 1 in Peru. It was No. 1 in Japan.", "JP"),
        ("No. 1 in Japan, No. 2 in Peru, top 10 in Chile.", "JP"),
        ("A US-based site: No. 1 in Japan.", "JP"),
        ("He ate turkey off china. No. 1 in Japan.", "JP"),
        ("It is No. 1 in Japan for us.", "JP"),
    ] {
        brings(text, expected);
    }
}

/// A text and all its messages.
const MESSAGES: [(&str, &str); 19] = [
    (
        "No. 1 in New Jersey.\nHe is from Air France.",
        "the text has neither a list of territories at No. 1 nor a count such as “82 countries”\n\
         1:10: warning: “New Jersey” is not the name of a territory, so no row is made of it",
    ),
    (
        "No. 1 in 4 countries:\nJapan\nWakanda\nPeru",
        "3:1: warning: “Wakanda” is not the name of a territory, so no row is made of it",
    ),
    (
        "No. 1 in Japan, Germny and Peru.",
        "1:17: “Germny” is not the name of a territory; did you mean “Germany”?",
    ),
    (
        "#1 in japan, germny and peru",
        "1:14: “germny” is not the name of a territory; did you mean “Germany”?",
    ),
    (
        "#1 in japan, freedonia, peru, surprisingly, and chile",
        "1:14: warning: “freedonia” is not the name of a territory, so no row is made of it",
    ),
    (
        "미국, 브리질, 일본에서 1위",
        "1:5: “브리질” is not the name of a territory; did you mean “브라질”?",
    ),
    (
        "No. 1 in Freedonia, Japan, Northern Ireland and New Mexico.",
        "1:10: warning: “Freedonia” is not the name of a territory, so no row is made of it\n\
         1:28: warning: “Northern Ireland” is not the name of a territory, so no row is made of it\n\
         1:49: warning: “New Mexico” is not the name of a territory, so no row is made of it",
    ),
    (
        "No. 1 in Georgia and Congo.",
        "1:10: warning: “Georgia” is read as GE; it is also a state of the United States\n\
         1:22: warning: “Congo” is read as CG; write DR Congo if CD is meant",
    ),
    (
        "No. 1 in Korea.",
        "1:10: warning: “Korea” is read as KR; write North Korea if KP is meant",
    ),
    (
        "No. 1 in the UK, Great Britain and Japan.",
        "1:18: warning: “Great Britain” and “UK” are one place, GB, which counts once",
    ),
    (
        "No. 1 in 2 countries: Japan, Peru and Chile.",
        "1:10: the text counts 2, but names 3; correct the count or the list",
    ),
    (
        "No. 1 in 82 countries. “Other” was No. 1 in 104 countries.",
        "1:45: the text counts 104 here and 82 before; import the sentences about one of them alone",
    ),
    (
        "No. 1 in Japan and 81 other countries.",
        "1:20: warning: “81 other countries” counts only places that are not named, so it is no claim",
    ),
    (
        "Sold in 190 countries. No. 1 in Japan.",
        "1:9: warning: “190 countries” is in no sentence about a rank, so it is no claim",
    ),
    (
        "No. 1 in Japan. No. 2 in 90 countries.",
        "1:26: warning: “90 countries” is no claim, which counts territories at No. 1, in the top 10 or on the chart",
    ),
    (
        "No. 1 in Japan, top 10 in Peru.",
        "1:27: warning: “Peru” is listed in the top 10, which says no rank, so no row is made of it",
    ),
    (
        "No. 1 in Japan, but not in Peru.",
        "1:28: warning: “Peru” is named as an exception, so no row is made of it",
    ),
    (
        "Peru is far. Nothing was said.",
        "the text has neither a list of territories at No. 1 nor a count such as “82 countries”\n\
         1:1: warning: “Peru” is in no list of territories at a rank, so no row is made of it",
    ),
    (
        " \n",
        "the text is empty; give the sentences that say where the song was on the chart",
    ),
];

#[test]
fn each_problem_of_a_text_has_its_sentence() {
    for (text, expected) in MESSAGES {
        let folder = folder("messages", text);
        let mut options = OPTIONS;
        options[6] = "official-singles-chart";
        let answer = folder.songcard(&options);
        let messages = answer.messages();
        let found: Vec<&str> = messages
            .lines()
            .filter_map(|line| {
                line.strip_prefix("report.txt: ")
                    .or(line.strip_prefix("report.txt:"))
            })
            .collect();
        assert_eq!(found.join("\n"), expected, "{text}");
        let is_wrong = expected.lines().any(|line| !line.contains(" warning: "));
        assert_eq!(answer.code, i32::from(is_wrong), "{text}");
        if is_wrong {
            assert_eq!(
                folder.read("small.json"),
                crate::import::text::BARE,
                "{text}"
            );
        }
    }
}

#[test]
fn a_count_without_a_date_is_refused() {
    let folder = folder("undated", "No. 1 in 82 countries.");
    folder.songcard(&OPTIONS[..7]).reports(
        1,
        "report.txt:1:10: a count needs the day on which it was true; give it with --date, as in --date 2021-11-08\n\
         songcard: nothing is written into small.json.\n",
    );
}

#[test]
fn a_rank_without_a_date_is_refused() {
    let folder = folder("undated-rank", "No. 4 in Japan.");
    folder.songcard(&[&OPTIONS[..7], &["--rank", "4"]].concat()).reports(
        1,
        "report.txt:1:10: rank 4 needs the day on which the song had it; give it with --date, as in --date 2021-11-08\n\
         songcard: nothing is written into small.json.\n",
    );
}

#[test]
fn a_wrong_option_says_what_would_be_right() {
    let folder = folder("options", "No. 1 in Japan.");
    for (option, value, advice) in [
        (
            "--date",
            "8 November",
            "not a day; write it as YYYY-MM-DD, or a time with its offset, 2021-11-08T04:30:00+09:00",
        ),
        (
            "--url",
            "http://a.example",
            "not an https address; links must begin with https://",
        ),
        ("--rank", "0", "0 is not in 1..=1000"),
    ] {
        let answer = folder.songcard(&[&OPTIONS[..7], &[option, value]].concat());
        assert_eq!(answer.code, 2);
        assert!(answer.err.contains(advice), "{}", answer.err);
    }
    let mut options = OPTIONS;
    options[6] = "Hot 100";
    folder.songcard(&options).is(
        2,
        "songcard: --chart: “Hot 100” is not a valid chart id; write lower-case words joined by hyphens, like billboard-hot-100.\n",
    );
}

#[test]
fn a_text_that_is_not_utf8_is_refused() {
    let folder: Folder = folder("bytes", "");
    folder.write("report.txt", b"No. 1 in\nM\xe9xico");
    let answer = folder.songcard(&OPTIONS);
    let said = "report.txt:2:2: the byte 0xE9 is not UTF-8; save the file as UTF-8\nsongcard: nothing is written into small.json.\n";
    answer.reports(1, said);
}

#[test]
fn very_many_unknown_names_are_counted() {
    let folder = folder(
        "many",
        &format!("No. 1 in Japan{}.", ", Freedonia".repeat(300)),
    );
    let answer = folder.songcard(&OPTIONS);
    assert_eq!((answer.code, &*brought(&folder)), (0, "JP"));
    assert!(answer.err.contains("\n… and 200 more\n"));
}
