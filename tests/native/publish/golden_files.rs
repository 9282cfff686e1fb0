//! Every published file of “Yours”, compared with golden files.

use crate::support::golden::{assert_same, text_difference};
use crate::support::share_made::{editions, picture, script, site};
use crate::support::written::{discord, feed, head, headers, json_ld, sitemap};
use serde_json::Value;
use songcard::embed::View;
use songcard::publish::{HeadKind, oembed, robots};

#[test]
fn heads_are_those_of_the_golden_files() {
    let (site, picture) = (site(), picture());
    let mut differences = Vec::new();
    for edition in editions("yours") {
        let mut hold = |name: &str, text: &str| {
            let file = format!("share/yours-{}-{name}", edition.words.tag);
            differences.push(text_difference(&file, text));
        };
        for view in View::ALL {
            let text = head(&site, &edition, view, &picture, HeadKind::Page);
            hold(&format!("{}-head.html", view.name()), &text);
        }
        let embed = head(&site, &edition, View::Chart, &picture, HeadKind::Embed);
        hold("embed-head.html", &embed);
        hold(
            "json-ld.json",
            &pretty(&script(&json_ld(&site, &edition, &picture))),
        );
        for view in View::ALL {
            let answer = oembed(&site, &edition, view, &picture);
            let answer = serde_json::from_str(&answer).unwrap();
            hold(&format!("{}-oembed.json", view.name()), &pretty(&answer));
        }
        for view in View::ALL {
            let embed = script(&discord(&site, &edition, view, &picture));
            hold(&format!("{}-discord.json", view.name()), &pretty(&embed));
        }
    }
    assert_same(differences);
}

#[test]
fn lists_of_songs_are_those_of_the_golden_files() {
    let site = site();
    let all = ["yours", "arirang"].map(editions).concat();
    assert_same([
        text_difference("share/sitemap.xml", &sitemap(&site, &all)),
        text_difference("share/feed.xml", &feed(&site, &all)),
        text_difference("share/robots.txt", &robots(&site)),
        text_difference("share/headers.txt", &headers(&all)),
    ]);
}

fn pretty(json: &Value) -> String {
    serde_json::to_string_pretty(json).unwrap() + "\n"
}
