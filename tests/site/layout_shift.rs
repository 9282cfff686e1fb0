//! What is below a card stays where it is while the card comes.

use crate::harness::{Stage, on_stage};

/// The sum of all shifts, as browsers count them.
const WATCH: &str = "<script>window.shifts = []; new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });</script>";
const SUM: &str = "shifts.reduce((sum, { value }) => sum + value, 0)";
const WHERE: &str = "JSON.stringify(shifts.map(({ value, sources }) => [value, ...sources.map(({ node, previousRect: a, currentRect: b }) => `${node?.localName}.${node?.className} ${a.y}+${a.height} to ${b.y}+${b.height}`)]))";

/// An article with this card, whose loader comes after the first paint.
async fn read(stage: &Stage, width: u32, card: &str) -> (f64, String) {
    let text = "<p>An article that somebody reads, with a few lines in each of its paragraphs, so that it is worth it.</p>";
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>An article</title>{WATCH}
         <style>body {{ max-width: {width}px; margin: 0 auto; font: 18px/1.5 serif }}</style></head><body>{}{card}{}</body></html>",
        text.repeat(3),
        text.repeat(20),
    );
    stage.open_page(&page).await;
    let page = &stage.page;
    arrive(stage).await;
    (page.number(SUM).await, page.text(WHERE).await)
}

/// The loader comes once the page is on screen.
async fn arrive(stage: &Stage) {
    let page = &stage.page;
    page.ask(&format!(
        "frame().then(frame).then(() => document.body.append(Object.assign(document.createElement('script'), {{ type: 'module', src: '{}/song-card.js' }})))",
        stage.host.origin
    ))
    .await;
    page.ready(1).await;
    page.settle().await;
}

fn card(size: &str, height: u32) -> String {
    format!(
        "<div><song-card src=\"{{{{card-host}}}}/yours/\" lang=\"en\" size=\"{size}\" style=\"display:block;min-height:{height}px\"><a slot=\"fallback\" href=\"{{{{card-host}}}}/yours/\">Yours</a></song-card></div>"
    )
}

#[test]
fn an_article_does_not_move_for_a_small_card() {
    on_stage(async |stage| {
        for width in [650, 330] {
            for (size, height) in [("standard", 352), ("compact", 152)] {
                let (moved, what) = read(stage, width, &card(size, height)).await;
                assert_eq!(moved, 0.0, "{size}, {width} px: {what}");
            }
        }
    });
}

#[test]
fn an_article_hardly_moves_for_a_whole_card() {
    on_stage(async |stage| {
        for width in [820, 650, 330] {
            let (moved, what) = read(stage, width, &card("full", 600)).await;
            assert!(moved < 0.1, "{width} px: {moved}: {what}");
        }
    });
}

#[test]
fn the_front_door_hardly_moves() {
    on_stage(async |stage| {
        let door = stage.host.file_text("/index.html");
        let loader = "<script type=\"module\" src=\"song-card.js\"></script>";
        assert!(door.contains(loader), "the loader is taken out");
        let door = door
            .replace(loader, "")
            .replacen("<head>", &format!("<head>{WATCH}"), 1);
        stage.host.body("/", door);
        stage.open_door("").await;
        let page = &stage.page;
        arrive(stage).await;
        let (moved, what) = (page.number(SUM).await, page.text(WHERE).await);
        assert!(moved < 0.1, "{moved}: {what}");
    });
}
