//! `songcard import csv` with tables of whole charts: what each kind brings.

use crate::support::folder::Folder;
use crate::support::tables_made::{day_file, done, folder, history, import, songs, spotify};
use serde_json::{Value, json};

#[test]
fn a_day_file_brings_the_song_of_each_day() {
    let text = day_file(&[
        ("2021-11-08", 1, "Test Band - Danny Boy"),
        ("2021-11-08", 2, "Test Choir - Arirang (w/ A Guest)"),
        ("2021-11-09", 1, "Test Choir - Arirang"),
        ("2021-11-09", 2, "Test Band - Danny Boy"),
        ("2021-11-10", 1, "Test Band - Danny Boy"),
    ]);
    let folder = folder("days", &[("kr_daily.csv", &text)]);
    import(&folder, "kr_daily.csv --chart spotify-daily-top-200").is(
        0,
        "\
kr_daily.csv: this is the day file of a chart site, twelve columns without a header.
kr_daily.csv: the territory is KR (South Korea), by the file’s name.
kr_daily.csv: the chart is spotify-daily-top-200, by --chart.
kr_daily.csv: the song is No. 2 on 2021-11-08, “Arirang” by Test Choir.
kr_daily.csv: the song is No. 1 on 2021-11-09, “Arirang” by Test Choir.
kr_daily.csv: the song is not in the table of 2021-11-10, which has 1 rank.
Imported kr_daily.csv into song.json: 3 charts of 1 place, 2021-11-08 to 2021-11-10; the song is on 2, at best No. 1; created spotify-daily-top-200 (Spotify Daily Top 200).
",
    );
    assert_eq!(
        history(&folder),
        "spotify-daily-top-200 KR 2021-11-08 2, 2021-11-09 1, 2021-11-10 null\n"
    );
    folder.finds_no_error("song.json");
}

const PAGE: &str = r#"<!DOCTYPE html>
<title>iTunes Top Songs</title><script>var a = "<table id='simpletable'>"</script>
<table class=sortable id=simpletable><thead>
<tr><th>Pos</th><th>P+</th><th>Artist and Title</th></tr></thead>
<tr><td>1<td class="chg">=<td class="mp text"><div>Test &amp; Band - It&#39;s Danny Boy</div>
<tr><td>2</td><td>+1</td><td class="mp text"><div>Test Choir - <b>Arirang</b></div></td></tr>
</table>
"#;

#[test]
fn a_store_page_is_read_with_its_entities() {
    let folder = folder("page", &[("uk.html", PAGE)]);
    import(&folder, "uk.html --date 2021-11-08").is(
        0,
        "\
uk.html: this is the page of one iTunes Store of a chart site.
uk.html: the territory is GB (United Kingdom), by the file’s name.
uk.html: the chart is of 2021-11-08, by --date.
uk.html: the chart is itunes-top-songs, since the page names iTunes.
uk.html: the song is No. 2 on 2021-11-08, “Arirang” by Test Choir.
Imported uk.html into song.json: 1 chart of 1 place, 2021-11-08; the song is on 1, at best No. 2; created itunes-top-songs (iTunes Top Songs).
",
    );
    assert_eq!(history(&folder), "itunes-top-songs GB 2021-11-08 2\n");
}

/// A file of the former spotifycharts.com, with the song at No. 2.
const OLD: &str = "\
,,,\"Note that these figures are generated using a formula that protects against any artificial inflation of chart positions.\",
Position,Track Name,Artist,Streams,URL
1,Danny Boy,Test Band,2000,https://open.spotify.com/track/0000000000000000000001
2,Arirang,Test Choir,1000,https://open.spotify.com/track/0000000000000000000002
";

#[test]
fn the_old_files_of_spotify_are_read() {
    let folder = folder("old", &[("regional-global-weekly-2021-11-04.csv", OLD)]);
    import(&folder, "regional-global-weekly-2021-11-04.csv").is(
        0,
        "\
regional-global-weekly-2021-11-04.csv: this is a chart of the former spotifycharts.com.
regional-global-weekly-2021-11-04.csv: the territory is WW (Worldwide), by the file’s name.
regional-global-weekly-2021-11-04.csv: the chart is of 2021-11-04, by the file’s name.
regional-global-weekly-2021-11-04.csv: the chart is spotify-weekly-top-200, by the file’s name.
regional-global-weekly-2021-11-04.csv: the song is No. 2 on 2021-11-04, “Arirang” by Test Choir.
Imported regional-global-weekly-2021-11-04.csv into song.json: 1 chart of 1 place, 2021-11-04; the song is on 1, at best No. 2; created spotify-weekly-top-200 (Spotify Weekly Top 200).
",
    );
    assert_eq!(history(&folder), "spotify-weekly-top-200 WW 2021-11-04 2\n");
}

#[test]
fn an_old_week_has_the_date_of_its_last_day() {
    let name = "regional-global-weekly-2021-11-05--2021-11-12.csv";
    let folder = folder("old-week", &[(name, OLD)]);
    import(&folder, name).is(
        0,
        "\
regional-global-weekly-2021-11-05--2021-11-12.csv: this is a chart of the former spotifycharts.com.
regional-global-weekly-2021-11-05--2021-11-12.csv: the territory is WW (Worldwide), by the file’s name.
regional-global-weekly-2021-11-05--2021-11-12.csv: the chart is of the week that ended on 2021-11-11, a Thursday, as 2021-11-05 to 2021-11-12 in the file’s name.
regional-global-weekly-2021-11-05--2021-11-12.csv: the chart is spotify-weekly-top-200, by the file’s name.
regional-global-weekly-2021-11-05--2021-11-12.csv: the song is No. 2 on 2021-11-11, “Arirang” by Test Choir.
Imported regional-global-weekly-2021-11-05--2021-11-12.csv into song.json: 1 chart of 1 place, 2021-11-11; the song is on 1, at best No. 2; created spotify-weekly-top-200 (Spotify Weekly Top 200).
",
    );
}

#[test]
fn old_and_new_weeks_of_spotify_are_one_history() {
    let new = spotify(&songs(Some(1))).replace("days_on_chart", "weeks_on_chart");
    let files = [
        ("regional-global-weekly-2021-10-29--2021-11-05.csv", OLD),
        ("regional-global-weekly-2021-11-05--2021-11-12.csv", OLD),
        ("regional-global-weekly-2021-11-18.csv", &new),
    ];
    let folder = folder("weeks", &files);
    let answer = import(&folder, &files.map(|(name, _)| name).join(" "));
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert_eq!(
        history(&folder),
        "spotify-weekly-top-200 WW 2021-11-04 2, 2021-11-11 2, 2021-11-18 1\n"
    );
}

#[test]
fn both_files_of_one_week_have_one_date() {
    let name = "regional-global-weekly-2021-11-05--2021-11-12.csv";
    let new = spotify(&songs(Some(2))).replace("days_on_chart", "weeks_on_chart");
    let folder = folder(
        "same-week",
        &[(name, OLD), ("regional-global-weekly-2021-11-11.csv", &new)],
    );
    import(&folder, name);
    let once = history(&folder);
    import(&folder, "regional-global-weekly-2021-11-11.csv");
    assert_eq!(history(&folder), once);
}

/// Files of Spotify of three days, on the last of which the song is gone.
const DAYS: &str = "regional-kr-daily-2021-11-08.csv regional-kr-daily-2021-11-09.csv regional-kr-daily-2021-11-10.csv";

fn three_days(name: &str) -> Folder {
    let texts = [Some(2), Some(1), None].map(|rank| spotify(&songs(rank)));
    let names: Vec<&str> = DAYS.split(' ').collect();
    folder(
        name,
        &[
            (names[0], &texts[0]),
            (names[1], &texts[1]),
            (names[2], &texts[2]),
        ],
    )
}

#[test]
fn days_of_spotify_are_one_source_and_end_a_run() {
    let folder = three_days("spotify");
    done(
        &import(&folder, DAYS),
        "3 charts of 1 place, 2021-11-08 to 2021-11-10; the song is on 2, at best No. 1",
    );
    assert_eq!(
        history(&folder),
        "spotify-daily-top-200 KR 2021-11-08 2, 2021-11-09 1, 2021-11-10 null\n"
    );
    let text = folder.read("song.json");
    let snapshot: Value = serde_json::from_str(&text).unwrap();
    let expected = json!([{
        "id": "spotify-charts",
        "title": "Spotify Charts, the files of days and weeks",
        "publisher": "Spotify"
    }]);
    assert_eq!(snapshot["sources"], expected);
    assert!(text.contains("\"asOf\": \"2021-11-10\""), "{text}");
    folder.finds_no_error("song.json");
}

#[test]
fn tables_are_imported_in_any_order_and_twice() {
    let folder = three_days("order");
    import(&folder, DAYS);
    let once = folder.read("song.json");
    let again = import(&folder, DAYS);
    assert_eq!((again.code, folder.read("song.json")), (0, once.clone()));
    let reversed: Vec<&str> = DAYS.rsplit(' ').collect();
    let other = three_days("reversed");
    import(&other, &reversed.join(" "));
    assert_eq!(other.read("song.json"), once);
}

#[test]
fn a_day_without_a_table_ends_no_run() {
    let folder = three_days("gap");
    let text = spotify(&songs(Some(3)));
    folder.write("regional-kr-daily-2021-11-11.csv", text);
    let days = "regional-kr-daily-2021-11-08.csv regional-kr-daily-2021-11-09.csv regional-kr-daily-2021-11-11.csv";
    import(&folder, days);
    assert_eq!(
        history(&folder),
        "spotify-daily-top-200 KR 2021-11-08 2, 2021-11-09 1, 2021-11-11 3; 2021-11-10\n"
    );
}

#[test]
fn a_song_is_found_by_its_id_at_spotify() {
    let mut others = songs(None);
    others[1] = ("Choir of Tests", "A Song in Another Language");
    let folder = folder(
        "id",
        &[("regional-kr-daily-2021-11-08.csv", &spotify(&others))],
    );
    import(
        &folder,
        "regional-kr-daily-2021-11-08.csv --id 0000000000000000000002",
    );
    assert_eq!(history(&folder), "spotify-daily-top-200 KR 2021-11-08 2\n");
}

#[test]
fn a_song_on_no_chart_changes_no_history() {
    let text = spotify(&songs(None));
    let folder = folder("none", &[("regional-kr-daily-2021-11-08.csv", &text)]);
    done(
        &import(&folder, "regional-kr-daily-2021-11-08.csv"),
        "1 chart of 1 place, 2021-11-08; the song is on none of them",
    );
    assert_eq!(history(&folder), "");
}

#[test]
fn a_table_from_standard_input_is_named_by_options() {
    let folder = folder("input", &[]);
    let arguments = "import csv - --into song.json --territory KR --date 2021-11-08";
    let arguments: Vec<&str> = arguments.split(' ').collect();
    let answer = folder.songcard_reading(&arguments, spotify(&songs(Some(2))).as_bytes());
    assert_eq!(answer.code, 0, "{}", answer.err);
    assert_eq!(history(&folder), "spotify-daily-top-200 KR 2021-11-08 2\n");
}

#[test]
fn a_dry_run_shows_what_is_understood() {
    let text = spotify(&songs(Some(2)));
    let folder = folder("dry", &[("regional-kr-daily-2021-11-08.csv", &text)]);
    let answer = import(&folder, "regional-kr-daily-2021-11-08.csv --dry-run");
    assert!(answer.out.contains("\"ranks\": [2]"), "{}", answer.out);
    assert!(
        answer
            .err
            .contains(": the territory is KR (South Korea), by the file’s name.\n"),
        "{}",
        answer.err
    );
    assert_eq!(history(&folder), "");
}

#[test]
fn many_tables_are_understood_in_a_line_each() {
    let folder = three_days("many");
    folder.write("regional-jp-daily-2021-11-08.csv", spotify(&songs(Some(1))));
    let answer = import(&folder, &format!("{DAYS} regional-jp-daily-2021-11-08.csv"));
    assert_eq!(answer.err.lines().count(), 5, "{}", answer.err);
    assert!(
        answer
            .err
            .contains("Imported 4 files into song.json: 4 charts of 2 places"),
        "{}",
        answer.err
    );
}
