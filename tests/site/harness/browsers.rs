//! Browsers that the tests take turns with.

use super::driver::Driver;
use super::engine::ENGINE;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::Value;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::runtime::Runtime;
use tokio::sync::Mutex;

/// A browser belongs to the runtime that started it, so all tests share one.
pub static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime starts"));

/// A browser with its driver, which ends when this is dropped.
pub struct Browser {
    pub client: Client,
    _driver: Driver,
}

/// Browsers that no test uses at the moment.
static IDLE: std::sync::Mutex<Vec<Browser>> = std::sync::Mutex::new(Vec::new());

/// A browser that waits for a test, or a new one.
pub async fn take() -> Browser {
    let idle = IDLE.lock().unwrap().pop();
    match idle {
        Some(browser) => browser,
        None => start(None).await,
    }
}

/// Only a browser whose test went well goes to the next one.
pub async fn give_back(browser: Browser) {
    if ENGINE.takes_turns() {
        IDLE.lock().unwrap().push(browser);
    } else {
        end(browser).await;
    }
}

pub async fn end(browser: Browser) {
    let _ = browser.client.close().await;
}

/// One after another: until it listens, another may be told the port that a driver or its browser has found free.
/// `font_size_px` is the browser's own font size, where it is another than 16 px.
pub async fn start(font_size_px: Option<u32>) -> Browser {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    static STARTING: Mutex<()> = Mutex::const_new(());
    let _starting = STARTING.lock().await;
    let mut driver = Driver::start(NUMBER.fetch_add(1, Ordering::Relaxed));
    let Value::Object(wanted) = ENGINE.capabilities(&driver.folder, font_size_px) else {
        unreachable!("capabilities are written as an object");
    };
    let started = ClientBuilder::new(HttpConnector::new())
        .capabilities(wanted)
        .connect(&driver.address)
        .await;
    let client =
        started.unwrap_or_else(|error| panic!("{:?} starts no browser: {error}", ENGINE.driver(0)));
    let process = client.capabilities().and_then(|all| ENGINE.process(all));
    process.inspect(|process| driver.remember(*process));
    let sized = client.set_window_rect(0, 0, 1280, 1000).await;
    sized.expect("the window has a size");
    Browser {
        client,
        _driver: driver,
    }
}
