//! The page for iframes, and the pages that frame it in these tests.

use crate::harness::{Answer, Stage, dist};
use serde_json::Value;
use songcard::contract::View;
use songcard::native::share::{Assets, Edition, Kind, Picture, Said, Site, embed_script, page};
use songcard::words;
use std::sync::Arc;

const WORDPRESS: &str = include_str!("wordpress.html");
const RECORDER: &str = include_str!("harness/recorder.js");

/// A song's page for iframes as this source writes it, with the assets of the built site.
pub fn embed_page(song: &str, tag: &str) -> String {
    let text = std::fs::read_to_string(dist().join(song).join("snapshot.json"));
    let loaded = songcard::native::read(&text.expect("the song is published"));
    let edition = Edition {
        name: song.to_owned(),
        song: Arc::new(loaded.song.expect("a published song is sound")),
        words: words::for_tag(tag),
        tags: vec!["en", "ko"],
        data: copy(song),
    };
    let text = std::fs::read_to_string(dist().join("site.json"));
    let names: Value = serde_json::from_str(&text.expect("a site lists its assets")).unwrap();
    let asset = |name: &str| names[name].as_str().expect(name).to_owned();
    let site = Site {
        base: "https://cards.example/".to_owned(),
        assets: Some(Assets {
            loader: asset("loader"),
            glue: asset("glue"),
            wasm: asset("wasm"),
            style: asset("style"),
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

/// The name of the immutable copy of a song's snapshot.
fn copy(song: &str) -> String {
    let names = std::fs::read_dir(dist().join(song)).expect("the song is published");
    let names = names.filter_map(|name| name.ok()?.file_name().into_string().ok());
    let mut names = names.filter_map(|name| name.strip_suffix(".json").map(str::to_owned));
    let copy = names.find(|name| name.len() == 16);
    copy.expect("its snapshot has an immutable copy")
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

/// Leaves the page while its wasm is held, so that no later test hears what it would do.
pub async fn over(stage: &Stage) {
    let left = stage.page.browser.goto("about:blank").await;
    left.expect("an empty page opens");
    stage.host.let_go();
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
    let page = &stage.page;
    let entered = page.browser.enter_frame(frame).await;
    entered.expect("the frame is there");
    // A sandboxed frame lives in a process of its own, where the recorder is not by itself.
    let names = format!("window.host || (0, eval)({RECORDER:?}), 0");
    let given = page.browser.execute(&names, Vec::new()).await;
    given.expect("the names can be given");
    let parsed = "document.querySelector('song-card') && document.readyState !== 'loading'";
    page.until(parsed, "the card is there").await;
}

/// Waits until the card answers to taps, whoever has heard it say so.
pub async fn ready(stage: &Stage) {
    let ready = "host().matches(':state(ready)')";
    stage.page.until(ready, "the card becomes ready").await;
}

pub async fn leave(stage: &Stage) {
    let faults = stage.page.ask("window.faults ?? []").await;
    let none = serde_json::json!([]);
    assert_eq!(faults, none, "nothing is thrown inside the frame");
    let left = stage.page.browser.enter_parent_frame().await;
    left.expect("it has a parent");
}
