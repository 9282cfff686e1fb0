//! What README states as fact is generated or tested here.

use songcard::native::{self, package, read, render, share};

const README: &str = include_str!("../../README.md");

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

fn part(name: &str) -> &'static str {
    let (_, rest) = README.split_once(&format!("<!-- {name} -->\n")).unwrap();
    rest.split_once(&format!("<!-- /{name} -->")).unwrap().0
}

fn block(text: &'static str, language: &str) -> &'static str {
    let (_, rest) = text.split_once(&format!("```{language}\n")).unwrap();
    rest.split_once("```").unwrap().0
}

#[test]
fn the_readme_lists_every_attribute_event_property_and_part_as_the_tables_have_them() {
    assert_eq!(part("attributes"), package::attributes());
    assert_eq!(part("events"), package::events());
    assert_eq!(part("properties"), package::properties());
    assert_eq!(part("parts"), package::parts());
}

#[test]
fn the_readme_shows_what_the_check_command_really_says() {
    let said = render("my-song.json", MISTAKEN, &read(MISTAKEN), false);
    assert_eq!(block(part("check"), "text"), said);
}

#[test]
fn the_readme_states_the_limits_of_the_table() {
    assert_eq!(part("limits"), native::limits());
}

#[test]
fn the_smallest_snapshot_of_the_readme_is_sound() {
    let (_, text) = README.split_once("The smallest one is").unwrap();
    let loaded = read(block(text, "json"));
    assert!(loaded.song.is_some());
    assert_eq!(loaded.problems, []);
}

#[test]
fn the_readme_has_the_settings_for_nginx() {
    assert_eq!(part("nginx"), format!("```nginx\n{}```\n", share::NGINX));
    let pasted = format!("```nginx\n{}```\n", share::NGINX_OEMBED);
    assert_eq!(part("nginx-oembed"), pasted);
}
