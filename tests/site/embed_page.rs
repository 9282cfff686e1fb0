//! The page for iframes, and the pages that frame it in these tests.

use crate::harness::{Answer, Stage, dist};
use songcard::contract::View;
use songcard::native::share::{Assets, Edition, Kind, Picture, Said, Site, embed_script, page};
use songcard::words;
use std::sync::Arc;

const WORDPRESS: &str = include_str!("wordpress.html");

/// A song's page for iframes as this source writes it, with the assets of the built site.
pub fn embed_page(song: &str, tag: &str) -> String {
    let text = std::fs::read_to_string(dist().join(song).join("snapshot.json"));
    let loaded = songcard::native::read(&text.expect("the song is published"));
    let edition = Edition {
        name: song.to_owned(),
        song: Arc::new(loaded.song.expect("a published song is sound")),
        words: words::for_tag(tag),
        tags: vec!["en", "ko"],
        data: "0123456789abcdef".to_owned(),
    };
    let names = std::fs::read_dir(dist().join("assets")).expect("a site has assets");
    let names = names.map(|name| name.expect("it can be read").file_name());
    let names: Vec<String> = names.filter_map(|name| name.into_string().ok()).collect();
    let asset = |ending: &str| {
        let name = names.iter().find(|name| name.ends_with(ending));
        format!("assets/{}", name.expect("a site has its assets"))
    };
    let site = Site {
        base: "https://cards.example/".to_owned(),
        assets: Some(Assets {
            loader: "song-card.js".to_owned(),
            glue: asset(".js"),
            wasm: asset(".wasm"),
            style: asset(".css"),
        }),
    };
    let picture = Picture {
        file: "0123456789abcdef.png".to_owned(),
        alt: "a picture".to_owned(),
    };
    let said = Said {
        head: format!("<title>{song}</title>\n"),
        data: String::new(),
    };
    assert_eq!(Kind::Embed.view(), View::Chart);
    page(
        &site,
        &edition,
        Kind::Embed,
        &picture,
        &said,
        &embed_script(),
    )
}

/// Publishes the pages of these songs in both languages.
pub fn publish(stage: &Stage, songs: &[&str]) {
    for song in songs {
        stage
            .host
            .body(&format!("/{song}/embed/"), embed_page(song, "en"));
        stage
            .host
            .body(&format!("/{song}/ko/embed/"), embed_page(song, "ko"));
    }
    let resize = include_str!("../../src/contract/resize.js");
    stage.host.body("/resize.js", resize);
}

/// From here on the loader is not found, and so nothing else of the card either.
pub fn without_loader(stage: &mut Stage) {
    let nothing = Answer::Body(404, "nothing here".to_owned());
    stage.host.answer("/song-card.js", nothing);
    stage.expect_in_console("song-card.js");
}

/// Opens a post with a card in it; the secret is there from the start.
pub async fn open_wordpress(stage: &Stage, path: &str) {
    let src = format!("{{{{card-host}}}}/{path}#?secret=Early67890");
    let data = "data-secret=\"Early67890\"";
    open_post(stage, &src, data).await;
}

pub async fn open_post(stage: &Stage, src: &str, data: &str) {
    publish(stage, &["yours", "arirang"]);
    let post = WORDPRESS.replace("{{src}}", src).replace("{{data}}", data);
    stage.open_page(&post).await;
}

/// Opens a page with these frames; `told` holds every message it hears.
pub async fn open_host(stage: &Stage, body: &str) {
    publish(stage, &["yours", "arirang"]);
    let page = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>A page</title><style>body {{ margin: 0 }} iframe {{ border: 0 }}</style>
         <script>window.told = []; addEventListener('message', ({{ data, source }}) => {{
           told.push({{ data, frame: [...document.querySelectorAll('iframe')].findIndex((frame) => frame.contentWindow === source) }});
         }});</script><body>{body}</body></html>"
    );
    stage.open_page(&page).await;
}

/// What is asked from here on is asked inside the page's frame.
pub async fn enter(stage: &Stage, frame: u16) {
    let browser = &stage.page.browser;
    browser
        .enter_frame(Some(frame))
        .await
        .expect("the frame is there");
}

pub async fn leave(stage: &Stage) {
    let faults = stage.page.ask("window.faults ?? []").await;
    assert_eq!(
        faults,
        serde_json::json!([]),
        "nothing is thrown inside the frame"
    );
    let browser = &stage.page.browser;
    browser.enter_parent_frame().await.expect("it has a parent");
}
