//! The session of one test: two fresh origins and a fresh window, and a check of the console at the end.

use super::browsers::{self, Browser, RUNTIME};
use super::engine::ENGINE;
use super::fixtures::{FAN_PAGE, dist, fan_page_with};
use super::{Page, Response, Server, chromium, page};
use fantoccini::Client;
use serde_json::json;
use std::panic::AssertUnwindSafe;

pub struct Session {
    /// The origin of the built site.
    pub host: Server,
    /// The origin of the page that has the cards.
    pub fan: Server,
    pub page: Page,
    /// Console messages that the test causes.
    allowed: Vec<&'static str>,
}

/// Runs a test, then asserts a clean console.
pub fn in_session(test: impl AsyncFnOnce(&mut Session)) {
    RUNTIME.block_on(async {
        let browser = browsers::acquire().await;
        match run(&browser, test).await {
            Ok(()) => browsers::release(browser).await,
            Err(panic) => {
                browsers::close(browser).await;
                std::panic::resume_unwind(panic);
            }
        }
    });
}

/// The same in a browser whose own font size is this, as a reader has set it.
pub fn in_session_with_font_size(font_size_px: u32, test: impl AsyncFnOnce(&mut Session)) {
    RUNTIME.block_on(async {
        let browser = browsers::start(Some(font_size_px)).await;
        let result = run(&browser, test).await;
        browsers::close(browser).await;
        if let Err(panic) = result {
            std::panic::resume_unwind(panic);
        }
    });
}

async fn run(browser: &Browser, test: impl AsyncFnOnce(&mut Session)) -> std::thread::Result<()> {
    let mut session = Session::new(browser.client.clone()).await;
    catch_panic(async {
        test(&mut session).await;
        session.assert_clean_console().await;
    })
    .await
}

async fn catch_panic<F: Future<Output = ()>>(test: F) -> std::thread::Result<()> {
    let mut test = std::pin::pin!(test);
    std::future::poll_fn(|context| {
        let polled = std::panic::catch_unwind(AssertUnwindSafe(|| test.as_mut().poll(context)));
        match polled {
            Ok(poll) => poll.map(Ok),
            Err(panic) => std::task::Poll::Ready(Err(panic)),
        }
    })
    .await
}

impl Session {
    async fn new(browser: Client) -> Session {
        if ENGINE.is_reusable() {
            fresh_window(&browser).await;
        }
        let page = Page { browser };
        if ENGINE.is_chromium() {
            // Messages of the previous test's page do not count.
            let earlier = chromium::console(&page.browser).await;
            earlier.expect("chromedriver returns the console");
            let script = json!({ "source": page::RECORDER });
            page.devtools("Page.addScriptToEvaluateOnNewDocument", script)
                .await;
        }
        Session {
            host: Server::start(Some(dist())),
            fan: Server::start(None),
            page,
            allowed: Vec::new(),
        }
    }

    /// Opens the fan page.
    pub async fn open(&self) {
        self.open_page(FAN_PAGE).await;
    }

    /// Opens the fan page with the loader and other cards.
    pub async fn open_with(&self, cards: &str) {
        let loader = "<script type=\"module\" src=\"{{card-host}}/song-card.js\"></script>";
        self.open_page(&fan_page_with(&format!("{loader}{cards}")))
            .await;
    }

    /// Opens the fan page with other content instead of cards, and no loader.
    pub async fn open_without_loader(&self, cards: &str) {
        self.open_page(&fan_page_with(cards)).await;
    }

    pub async fn open_page(&self, page: &str) {
        self.fan.body(
            "/fan.html",
            page.replace("{{card-host}}", &self.host.origin),
        );
        self.open_fan_page().await;
    }

    /// Opens the fan page as it was set last.
    pub async fn open_fan_page(&self) {
        let address = format!("{}/fan.html", self.fan.origin);
        self.goto(&address).await;
    }

    /// Opens a page of the built site.
    pub async fn open_on_host(&self, path: &str) {
        self.goto(&format!("{}/{path}", self.host.origin)).await;
    }

    /// Opens any address.
    pub async fn goto(&self, address: &str) {
        let opened = self.page.browser.goto(address).await;
        opened.unwrap_or_else(|error| panic!("{address} does not open: {error}"));
    }

    /// Sets a response on the fan's origin and returns its address.
    pub fn publish(&self, path: &str, response: Response) -> String {
        self.fan.respond(path, response);
        format!("{}{path}", self.fan.origin)
    }

    /// Allows a console message that the test causes.
    pub fn expect_in_console(&mut self, text: &'static str) {
        self.allowed.push(text);
    }

    async fn assert_clean_console(&self) {
        let errors = self.page.eval("window.recordedErrors ?? []").await;
        assert_eq!(errors, json!([]), "no exceptions reach the page");
        if !ENGINE.is_chromium() {
            return;
        }
        let lines = chromium::console(&self.page.browser)
            .await
            .expect("chromedriver returns the console");
        for line in lines.as_array().into_iter().flatten() {
            let message = line["message"].as_str().unwrap_or_default();
            let is_allowed = self.allowed.iter().any(|text| message.contains(text));
            let is_harmless = line["level"] != "SEVERE" && !message.contains("panicked");
            assert!(is_harmless || is_allowed, "the console has: {message}");
        }
    }
}

/// Opens a new window and closes the others, so that no emulation or scroll position of an earlier test is left.
async fn fresh_window(browser: &Client) {
    let before = browser
        .windows()
        .await
        .expect("the browser lists its windows");
    let window = browser.new_window(true).await.expect("a window opens");
    for old in before {
        browser
            .switch_to_window(old)
            .await
            .expect("the old window is there");
        browser.close_window().await.expect("the old window closes");
    }
    let switched = browser.switch_to_window(window.handle).await;
    switched.expect("the new window is there");
}
