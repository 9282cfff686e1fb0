//! Printing a page with a framed card. In the PDF, Chromium keeps links that are not cut off.

use crate::embed_frame::{enter_frame, leave_frame, leave_page, open_host};
use crate::harness::in_session;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

/// Prints a page with the credits in a frame of this kind and height. The print has every link of the header and of the
/// credits, and none of another panel.
fn prints_whole(attributes: &str, query: &str, height: u32) {
    in_session(async |session| {
        let frame = format!(
            "<iframe {attributes} src=\"{{{{card-host}}}}/yours/embed/?view=credits&{query}\" width=\"600\" height=\"{height}\"></iframe>"
        );
        open_host(session, &frame).await;
        let page = &session.page;
        enter_frame(session, 0).await;
        let links = "[...new Set(queryCardAll('.lead a, #songcard-credits a').filter((link) => link.checkVisibility() || link.closest('.sources')).map((link) => link.href))].sort()";
        let links = page.eval(links).await;
        leave_frame(session).await;
        let print = page.devtools("Page.printToPDF", json!({})).await;
        let print = print["data"].as_str().expect("the page is printed");
        let print = BASE64_STANDARD.decode(print).expect("it is in base64");
        let print = String::from_utf8_lossy(&print).into_owned();
        let printed = print.split("/URI (").skip(1);
        let mut printed: Vec<Value> = printed
            .filter_map(|link| Some(link.split_once(')')?.0.into()))
            .collect();
        printed.sort_by_key(Value::to_string);
        printed.dedup();
        assert_eq!(Value::Array(printed), links);
        leave_page(session).await;
    });
}

#[test]
fn a_frame_prints_its_whole_open_panel() {
    prints_whole("", "size=full", 600);
}

#[test]
fn a_sandboxed_frame_prints_its_whole_panel() {
    prints_whole("sandbox=\"allow-scripts\"", "size=full", 1000);
}

#[test]
fn a_standard_frame_prints_its_whole_panel() {
    prints_whole("", "size=standard", 352);
}
