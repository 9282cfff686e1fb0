//! The component embed, held against
//! [Discord's rules](https://docs.discord.com/developers/link-previews/component-embeds).

use crate::support::made::small;
use crate::support::share_made::{edition, editions, picture, script, site};
use crate::support::written::discord;
use serde_json::{Value, json};
use songcard::embed::View;
use songcard::publish::{DISCORD_LIMIT_BYTES, Edition, Site};

#[test]
fn an_embed_is_a_container_of_text_picture_and_links() {
    for (edition, view) in all() {
        let embed = script(&discord(&site(), &edition, view, &picture()));
        let container = &embed["component"];
        assert_eq!(container["type"], json!(17));
        let types: Vec<_> = parts(container)
            .iter()
            .map(|part| part["type"].clone())
            .collect();
        assert_eq!(types, [json!(10), json!(12), json!(1)]);
        let images = parts(container)[1]["items"].as_array().unwrap();
        assert_eq!(images.len(), 1);
    }
}

#[test]
fn the_accent_of_an_embed_is_a_number() {
    for (edition, view) in all() {
        let embed = script(&discord(&site(), &edition, view, &picture()));
        assert!(embed["component"]["accent_color"].is_u64());
    }
}

#[test]
fn a_button_is_a_link_to_the_site_with_a_label() {
    for (edition, view) in all() {
        let embed = script(&discord(&site(), &edition, view, &picture()));
        for button in parts(&parts(&embed["component"])[2]) {
            assert_eq!((&button["type"], &button["style"]), (&json!(2), &json!(5)));
            let text = |key: &str| button[key].as_str().unwrap();
            assert!(
                text("url").starts_with("https://cards.example/"),
                "{button}"
            );
            assert!(!text("label").is_empty(), "{button}");
        }
    }
}

#[test]
fn no_component_has_an_id() {
    for (edition, view) in all() {
        let embed = discord(&site(), &edition, view, &picture());
        assert!(
            embed.starts_with("<script id=\"discord:component-embed\" type=\"application/json\">")
        );
        let json = script(&embed).to_string();
        assert!(!json.contains("\"id\"") && !json.contains("custom_id"));
    }
}

#[test]
fn published_embeds_are_well_below_the_limit() {
    for (edition, view) in all() {
        let embed = discord(&site(), &edition, view, &picture());
        let json = script_text(&embed);
        assert!(json.len() <= 2_500, "{} of {}", json.len(), edition.name);
    }
}

#[test]
fn a_long_embed_loses_its_alt_text_then_its_links() {
    let song = small(json!({}));
    let edition = edition("small", &song, "en");
    let mut picture = picture();
    picture.alt = "한".repeat(400);
    let at = |length: usize| Site {
        base: format!("https://cards.example/{}/", "a".repeat(length)),
        assets: None,
    };
    let written = |length| discord(&at(length), &edition, View::Chart, &picture);
    let [whole, wordless, linkless, none] = [10, 400, 700, 1_500].map(written);
    let part = |embed: &str| script(embed)["component"].clone();
    assert!(parts(&part(&whole))[1]["items"][0]["description"].is_string());
    assert!(parts(&part(&wordless))[1]["items"][0]["description"].is_null());
    assert_eq!(parts(&part(&wordless)).len(), 3);
    assert_eq!(parts(&part(&linkless)).len(), 2);
    assert_eq!(none, "");
    for embed in [whole, wordless, linkless] {
        assert!(script_text(&embed).len() <= DISCORD_LIMIT_BYTES);
    }
}

#[test]
fn markdown_characters_are_escaped() {
    let title = "*a* _b_ ~~c~~ `d` ||e|| [f](https://g.example) <@1> # h @everyone \\";
    let song = small(json!({ "song": { "title": title, "artists": [{ "name": "Somebody" }] } }));
    let embed = discord(
        &site(),
        &edition("small", &song, "en"),
        View::Credits,
        &picture(),
    );
    let embed = script(&embed);
    let text = parts(&embed["component"])[0]["content"].as_str().unwrap();
    assert!(text.contains("“\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\` \\|\\|e\\|\\| \\[f\\](https\\://g.example) \\<\\@1\\> \\# h \\@everyone \\\\” by Somebody"), "{text}");
}

fn all() -> Vec<(Edition, View)> {
    let songs = ["yours", "dynamite", "seven", "arirang"]
        .map(editions)
        .concat()
        .into_iter();
    songs
        .flat_map(|edition| View::ALL.map(|view| (edition.clone(), view)))
        .collect()
}

fn parts(container: &Value) -> &Vec<Value> {
    container["components"].as_array().unwrap()
}

fn script_text(embed: &str) -> &str {
    let (_, rest) = embed.split_once('>').unwrap();
    rest.strip_suffix("</script>").unwrap()
}
