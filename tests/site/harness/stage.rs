//! One test's stage: two fresh origins and a fresh window, and a look at the console when it is over.

use super::browsers::{self, Browser, RUNTIME};
use super::engine::ENGINE;
use super::material::{FAN_PAGE, dist, fan_page_with};
use super::{Answer, Page, Server, chromium, page};
use fantoccini::Client;
use serde_json::json;
use std::panic::AssertUnwindSafe;

pub struct Stage {
    /// Where the cards come from.
    pub host: Server,
    /// Where the fan's page lives.
    pub fan: Server,
    pub page: Page,
    /// What the test itself makes the browser write to the console.
    allowed: Vec<&'static str>,
}

/// Runs a test, and then holds it to a clean console.
pub fn on_stage(test: impl AsyncFnOnce(&mut Stage)) {
    RUNTIME.block_on(async {
        let browser = browsers::take().await;
        match run(&browser, test).await {
            Ok(()) => browsers::give_back(browser).await,
            Err(panic) => {
                browsers::end(browser).await;
                std::panic::resume_unwind(panic);
            }
        }
    });
}

/// The same in a browser whose own font size is this, as a reader has set it.
pub fn on_stage_with_font_size(font_size_px: u32, test: impl AsyncFnOnce(&mut Stage)) {
    RUNTIME.block_on(async {
        let browser = browsers::start(Some(font_size_px)).await;
        let verdict = run(&browser, test).await;
        browsers::end(browser).await;
        if let Err(panic) = verdict {
            std::panic::resume_unwind(panic);
        }
    });
}

async fn run(browser: &Browser, test: impl AsyncFnOnce(&mut Stage)) -> std::thread::Result<()> {
    let mut stage = Stage::set(browser.client.clone()).await;
    caught(async {
        test(&mut stage).await;
        stage.clean_console().await;
    })
    .await
}

async fn caught<F: Future<Output = ()>>(test: F) -> std::thread::Result<()> {
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

impl Stage {
    async fn set(browser: Client) -> Stage {
        if ENGINE.takes_turns() {
            fresh_window(&browser).await;
        }
        let page = Page { browser };
        if ENGINE.is_chromium() {
            // What the last test's page still said when its server had ended is not this test's.
            let said = chromium::console(&page.browser).await;
            said.expect("chromedriver hands out the console");
            let script = json!({ "source": page::RECORDER });
            page.devtools("Page.addScriptToEvaluateOnNewDocument", script)
                .await;
        }
        Stage {
            host: Server::start(Some(dist())),
            fan: Server::start(None),
            page,
            allowed: Vec::new(),
        }
    }

    /// Opens the fan page as it is.
    pub async fn open(&self) {
        self.open_page(FAN_PAGE).await;
    }

    /// Opens the fan page with other cards in it.
    pub async fn open_with(&self, cards: &str) {
        let loader = "<script type=\"module\" src=\"{{card-host}}/song-card.js\"></script>";
        self.open_page(&fan_page_with(&format!("{loader}{cards}")))
            .await;
    }

    /// Opens the fan page with this in the place of its cards, and no loader.
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

    /// Opens the fan's page as it was answered for last.
    pub async fn open_fan_page(&self) {
        let address = format!("{}/fan.html", self.fan.origin);
        self.goto(&address).await;
    }

    /// Opens a page of the card's own host.
    pub async fn open_door(&self, query: &str) {
        self.goto(&format!("{}/{query}", self.host.origin)).await;
    }

    /// Opens any address.
    pub async fn goto(&self, address: &str) {
        let went = self.page.browser.goto(address).await;
        went.unwrap_or_else(|error| panic!("{address} does not open: {error}"));
    }

    /// Publishes a text on the fan's origin and says where it is.
    pub fn publish(&self, path: &str, answer: Answer) -> String {
        self.fan.answer(path, answer);
        format!("{}{path}", self.fan.origin)
    }

    /// The browser itself reports this, because the test provokes it.
    pub fn expect_in_console(&mut self, text: &'static str) {
        self.allowed.push(text);
    }

    async fn clean_console(&self) {
        let faults = self.page.ask("window.faults ?? []").await;
        assert_eq!(faults, json!([]), "nothing is thrown at the page");
        if !ENGINE.is_chromium() {
            return;
        }
        let lines = chromium::console(&self.page.browser).await;
        let lines = lines.expect("chromedriver hands out the console");
        for line in lines.as_array().into_iter().flatten() {
            let message = line["message"].as_str().unwrap_or_default();
            let provoked = self.allowed.iter().any(|text| message.contains(text));
            let fine = line["level"] != "SEVERE" && !message.contains("panicked");
            assert!(fine || provoked, "the console is left with: {message}");
        }
    }
}

/// Nothing that an earlier test emulated or scrolled reaches this one.
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
