//! Browsers that the tests take turns with.

use super::driver::{DRIVER, setting};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::sync::{LazyLock, Mutex};
use tokio::runtime::Runtime;

/// A browser belongs to the runtime that started it, so all tests share one.
pub static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime starts"));

/// Browsers that no test uses at the moment.
static IDLE: Mutex<Vec<Client>> = Mutex::new(Vec::new());

/// A browser that waits for a test, or a new one.
pub async fn take() -> Client {
    let idle = IDLE.lock().unwrap().pop();
    match idle {
        Some(browser) => browser,
        None => start().await,
    }
}

/// Only a browser whose test went well goes to the next one.
pub fn give_back(browser: Client) {
    IDLE.lock().unwrap().push(browser);
}

async fn start() -> Client {
    static NUMBER: Mutex<usize> = Mutex::new(0);
    let number = {
        let mut number = NUMBER.lock().unwrap();
        *number += 1;
        *number
    };
    let profile = format!("--user-data-dir={}/profile-{number}", DRIVER.folder);
    let args = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync --lang=en-US \
        --remote-debugging-pipe --window-size=1280,1000";
    let args: Vec<&str> = args.split_whitespace().chain([profile.as_str()]).collect();
    let mut options = json!({ "args": args });
    if let Some(binary) = Some(setting("CHROMIUM", "")).filter(|binary| !binary.is_empty()) {
        options["binary"] = binary.into();
    }
    let wanted = json!({
        "browserName": "chrome",
        "goog:loggingPrefs": { "browser": "ALL" },
        "goog:chromeOptions": options,
    });
    let Value::Object(wanted) = wanted else {
        unreachable!("it is written as an object above");
    };
    let started = ClientBuilder::new(HttpConnector::new())
        .capabilities(wanted)
        .connect(&DRIVER.address)
        .await;
    let browser = started.expect("chromedriver starts Chromium");
    let process = browser
        .capabilities()
        .and_then(|all| all.get("goog:processID")?.as_u64());
    process.inspect(|process| DRIVER.remember(*process));
    browser
}
