//! The rules for settings, which the scripts before the wasm have too: `tests/site/early.mjs` runs them through the same cases.

use crate::support::golden::{assert_same, file_difference};
use crate::support::made::small;
use serde::Deserialize;
use serde_json::json;
use songcard::embed::{ATTRIBUTES, Attribute, TAB_ID, View, accent};
use songcard::song::{Lyrics, Scope};
use songcard::words::for_tag;

#[derive(Deserialize)]
struct Cases {
    values: Vec<Value>,
    views: Vec<OpenView>,
    languages: Vec<Language>,
    lines: Lines,
    layers: Layers,
}

/// The valid value in the text of an attribute.
#[derive(Deserialize)]
struct Value {
    attribute: String,
    text: String,
    value: Option<String>,
}

#[derive(Deserialize)]
struct OpenView {
    view: String,
    line: String,
    #[serde(default)]
    first: String,
    open: String,
}

#[derive(Deserialize)]
struct Language {
    tag: String,
    language: String,
}

#[derive(Deserialize)]
struct Lines {
    ids: Vec<String>,
    cases: Vec<NamedLines>,
}

#[derive(Deserialize)]
struct NamedLines {
    text: String,
    lines: Vec<usize>,
}

#[derive(Deserialize)]
struct Layers {
    langs: Vec<String>,
    cases: Vec<NamedLayers>,
}

#[derive(Deserialize)]
struct NamedLayers {
    tags: String,
    shown: Option<Vec<usize>>,
}

fn cases() -> Cases {
    serde_json::from_str(include_str!("../../data/settings.json")).unwrap()
}

/// Lyrics with a line for each id, in these languages.
fn lyrics(ids: &[String], langs: &[String]) -> Lyrics {
    let line = |id: &String| json!({ "id": id, "layers": { &langs[0]: { "text": "la" } } });
    let layer = |lang: &String| json!({ "lang": lang, "role": "translation", "rights": { "basis": "public-domain" } });
    let song = small(json!({ "lyrics": {
        "lines": ids.iter().map(line).collect::<Vec<_>>(),
        "layers": langs.iter().map(layer).collect::<Vec<_>>(),
    } }));
    song.lyrics.unwrap()
}

#[test]
fn a_value_is_valid_as_in_the_table() {
    let cases = cases();
    let lyrics = lyrics(&cases.lines.ids, &cases.layers.langs);
    for Value {
        attribute,
        text,
        value,
    } in cases.values
    {
        let trimmed = text.trim();
        let is_valid = match &*attribute {
            "accent" => accent(&text).is_some(),
            "territory" => Scope::from_code(&trimmed.to_ascii_uppercase()).is_some(),
            "layers" => lyrics.layers_named(&text).is_some(),
            "line" => !lyrics.lines_named(&text).is_empty(),
            name => {
                let attribute = ATTRIBUTES.iter().find(|other| other.name == name).unwrap();
                attribute.choices().contains(&trimmed)
            }
        };
        let found = is_valid.then_some(trimmed);
        assert_eq!(found, value.as_deref(), "{attribute}: {text:?}");
    }
}

#[test]
fn view_and_line_open_the_panel_of_the_table() {
    for OpenView {
        view,
        line,
        first,
        open,
    } in cases().views
    {
        let song_first = View::from_name(&first).unwrap_or_default();
        let found = View::of_attributes(&view, &line, song_first).name();
        assert_eq!(found, open, "{view:?}, {line:?}, {first:?}");
    }
}

#[test]
fn a_tag_selects_the_language_of_the_table() {
    for Language { tag, language } in cases().languages {
        assert_eq!(for_tag(&tag).tag, language, "{tag:?}");
    }
}

#[test]
fn a_text_names_the_lines_of_the_table() {
    let Cases { lines, layers, .. } = cases();
    let lyrics = lyrics(&lines.ids, &layers.langs);
    for NamedLines { text, lines } in lines.cases {
        assert_eq!(lyrics.lines_named(&text), lines, "{text:?}");
    }
}

#[test]
fn tags_name_the_layers_of_the_table() {
    let Cases { lines, layers, .. } = cases();
    let lyrics = lyrics(&lines.ids, &layers.langs);
    for NamedLayers { tags, shown } in layers.cases {
        assert_eq!(lyrics.layers_named(&tags), shown, "{tags:?}");
    }
}

#[test]
fn the_scripts_settings_are_those_of_the_tables() {
    let (flags, others): (Vec<&Attribute>, Vec<&Attribute>) =
        ATTRIBUTES.iter().partition(|attribute| attribute.is_flag());
    let names: Vec<&str> = others.iter().map(|attribute| attribute.name).collect();
    let properties: Vec<String> = others
        .iter()
        .map(|attribute| attribute.property())
        .collect();
    assert_eq!(names, properties, "the script takes one for the other");
    let flag = |attribute: &&Attribute| {
        let other = attribute.other_spelling().unwrap();
        list(&[attribute.name, &attribute.property(), &other])
    };
    let flags: Vec<String> = flags.iter().map(flag).collect();
    let choices: String = ATTRIBUTES
        .iter()
        .filter(|attribute| !attribute.choices().is_empty())
        .map(|attribute| {
            let mut values = attribute.choices();
            values.sort_by_key(|value| *value != attribute.default);
            format!("  {}: {},\n", attribute.name, list(&values))
        })
        .collect();
    let script = format!(
        "// Generated from src/embed/ by SONGCARD_REWRITE=1 cargo test --test native: change the tables there.\n\n\
         // The attributes whose properties have the same names.\nexport const ATTRIBUTES = {};\n\n\
         // The boolean attributes: each with the name of its property, and with its other spelling.\n\
         export const FLAGS = [{}];\n\n\
         // The attributes that take one of a few values. The first is the default.\nexport const CHOICES = {{\n{choices}}};\n\n\
         // The id of a view's tab is this and the view's name.\nexport const TAB_ID = \"{TAB_ID}\";\n",
        list(&names),
        flags.join(", "),
    );
    assert_same([file_difference("src/scripts/settings.js", &script)]);
}

/// An array in JavaScript.
fn list(texts: &[&str]) -> String {
    format!("[\"{}\"]", texts.join("\", \""))
}

#[test]
fn a_song_opens_with_the_first_panel_that_it_has() {
    let claim = json!({ "metric": "number-one-territories", "chart": "daily", "value": 82,
            "asOf": "2021-11-08", "headline": true });
    let row = json!({ "chart": "weekly", "territory": "KR", "peak": 1 });
    let rights = json!({ "basis": "public-domain" });
    let lyrics = json!({
        "lines": [{ "layers": { "ko": { "text": "la" } } }],
        "layers": [{ "lang": "ko", "role": "original", "rights": rights }],
    });
    let credits = json!([{ "role": "composer", "names": ["Somebody"] }]);
    for (parts, view) in [
        (
            json!({ "performance": [row], "lyrics": lyrics }),
            View::Chart,
        ),
        (json!({ "claims": [claim], "lyrics": lyrics }), View::Chart),
        (
            json!({ "lyrics": lyrics, "credits": credits }),
            View::Lyrics,
        ),
        (json!({ "credits": credits }), View::Credits),
        (json!({}), View::Chart),
    ] {
        assert_eq!(View::first_of(&small(parts.clone())), view, "{parts}");
    }
}
